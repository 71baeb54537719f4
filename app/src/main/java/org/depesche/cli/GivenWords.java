package org.depesche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.language.Conllu;
import org.depesche.language.Syntax;
import org.depesche.language.Token;
import org.depesche.language.Word;
import org.jspecify.annotations.Nullable;

/** Parses CoNLL-U in which the words are given, sentence by sentence, so that input of any length streams through. Not thread-safe. */
final class GivenWords {
    private final Streams streams;
    private final Syntax syntax;
    private final TreeFormat format;
    private final OutputStream out;
    private int exitCode;

    GivenWords(Streams streams, Syntax syntax, TreeFormat format) {
        this.streams = streams;
        this.syntax = syntax;
        this.format = format;
        out = new BufferedOutputStream(streams.out());
    }

    /** Parses each input and gives the exit code; throws when output fails. A file is left at its first wrong line, the next ones are still read. */
    int parse(List<String> inputs) throws IOException {
        for (String input : inputs) {
            parse(input);
        }
        out.flush();
        return exitCode;
    }

    private void parse(String input) throws IOException {
        if (input.equals("-")) {
            parse(input, streams.in());
            return;
        }
        InputStream in = opened(input);
        if (in != null) {
            try (in) {
                parse(input, in);
            }
        }
    }

    private @Nullable InputStream opened(String input) {
        try {
            Path file = Path.of(input);
            if (Files.isRegularFile(file)) {
                return Files.newInputStream(file);
            }
            tell(input, Files.exists(file) ? "is no file; give files in CoNLL-U" : "no such file; check the name");
        } catch (InvalidPathException wrong) {
            tell(input, "is no file name; check the name");
        } catch (IOException broken) {
            tell(input, "cannot be opened: " + broken.getMessage() + "; check the file");
        }
        return null;
    }

    private void parse(String input, InputStream in) throws IOException {
        Conllu sentences = new Conllu(in);
        for (Conllu.Blank sentence = next(input, sentences); sentence != null; sentence = next(input, sentences)) {
            out.write(printed(sentence).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Conllu.@Nullable Blank next(String input, Conllu sentences) {
        try {
            return sentences.read();
        } catch (Conllu.Malformed wrong) {
            tell(input + ", line " + wrong.line(), wrong.problem() + "; mend the line");
        } catch (IOException broken) {
            tell(input, "cannot be read: " + broken.getMessage() + "; check the file");
        }
        return null;
    }

    private void tell(String place, String problem) {
        streams.tell("depesche: " + place + ": " + problem);
        exitCode = Exit.INPUT;
    }

    private String printed(Conllu.Blank sentence) {
        List<Token> tokens = syntax.parse(sentence.words());
        return switch (format) {
            case CONLLU -> sentence.with(tokens);
            case TEXT -> new TreePage(streams.columns(), streams.colour()).print(words(sentence), tokens);
        };
    }

    private static String words(Conllu.Blank sentence) {
        return sentence.words().stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
