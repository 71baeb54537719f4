package org.depesche.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.Limits;
import org.depesche.article.ArticleReader;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.depesche.record.Record;
import org.depesche.record.RecordException;
import org.depesche.record.RecordReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depesche duplicates}: which articles print one copy, where it comes from, and how many publishers took it independently of each other. */
@Command(
        name = "duplicates",
        description = "Finds the articles that print the same copy, and counts who printed it independently.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit code: 0 every input was read, 2 wrong usage, 65 some input could not be read (the others were), 74 output failed."
        })
final class DuplicatesCommand implements Callable<Integer> {
    private static final int GLANCE = 200;

    private final Streams streams;
    private final Lexicon lexicon = Lexicon.standard();
    private final PageReader pages = new PageReader(lexicon, Limits.STANDARD);
    private final ArticleReader articles = new ArticleReader(lexicon, Limits.STANDARD);
    private final CopyTable copies = new CopyTable(lexicon);
    private int exitCode;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Records as depesche read prints them, or what it reads; standard input for - or none.")
    private List<String> inputs = List.of("-");

    @Option(names = "--format", paramLabel = "jsonl|text", converter = CopyFormat.Name.class,
            description = "How to print: text on a terminal, jsonl otherwise.")
    private @Nullable CopyFormat format;

    @Option(names = "--all", description = "Print articles without a copy too.")
    private boolean all;

    DuplicatesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            Sources sources = new Sources(this::read, new Given(null, null), streams.in());
            for (String input : inputs) {
                sources.read(input, this::take);
            }
            copies.print(format != null ? format : streams.terminal() ? CopyFormat.TEXT : CopyFormat.JSONL, all, streams.out());
            return exitCode;
        } catch (IOException broken) {
            streams.tell("depesche: standard output: " + broken.getMessage() + "; make room, or check what reads it");
            return Exit.OUTPUT;
        }
    }

    private Iterator<Input> read(InputStream in, String uri, Given given) {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        try {
            if (!isRecords(buffered)) {
                return pages.read(buffered, uri, given);
            }
            RecordReader.records(new InputStreamReader(buffered, StandardCharsets.UTF_8))
                    .forEachRemaining(record -> copies.add(record.id(), record.source().uri(), record.article()));
            return List.<Input>of().iterator();
        } catch (RecordException wrong) {
            return unreadable(uri, String.valueOf(wrong.getMessage()), "write it anew with depesche read");
        } catch (IOException broken) {
            return unreadable(uri, "cannot be read: " + broken.getMessage(), "check the file");
        }
    }

    private static boolean isRecords(BufferedInputStream in) throws IOException {
        in.mark(GLANCE);
        String opening = new String(in.readNBytes(GLANCE), StandardCharsets.UTF_8).replaceAll("\\s", "");
        in.reset();
        return opening.startsWith("{\"schema\":\"" + Record.SCHEMA + "\"");
    }

    private static Iterator<Input> unreadable(String uri, String problem, String remedy) {
        Input input = new Input.Unreadable(uri, "", problem, remedy);
        return List.of(input).iterator();
    }

    private void take(Input input) {
        switch (input) {
            case Input.Readable(var page) -> {
                String id = page.metadata().id() != null ? page.metadata().id() : page.source().sha256().substring(0, 16);
                copies.add(id, page.source().uri(), articles.read(page));
            }
            case Input.Unreadable problem -> {
                streams.tell("depesche: " + problem.line());
                exitCode = Exit.INPUT;
            }
            case Input.Note note -> streams.tell("depesche: " + note.line());
        }
    }
}
