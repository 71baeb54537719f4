package org.depesche.eval.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.depesche.Limits;
import org.depesche.actors.ActorFinder;
import org.depesche.actors.Cast;
import org.depesche.article.ArticleReader;
import org.depesche.language.GermanReader;
import org.depesche.language.Reading;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.Page;
import org.depesche.page.PageReader;
import org.depesche.page.json.Json;
import org.depesche.page.json.JsonSource;
import org.depesche.statements.StatementFinder;
import org.depesche.text.Span;

/** Reads coded articles: {@code corpus.jsonl}, {@code sentences.jsonl} and {@code gold.jsonl} of a folder. */
final class Stories {
    private final ArticleReader articles = new ArticleReader(Lexicon.standard(), Limits.STANDARD);
    private final GermanReader german = new GermanReader(Lexicon.standard(), Limits.STANDARD);
    private final ActorFinder actors = new ActorFinder(Lexicon.standard(), Limits.STANDARD);
    private final StatementFinder statements = new StatementFinder(Lexicon.standard(), Limits.STANDARD);
    private final JsonSource json = new JsonSource(Limits.STANDARD);

    List<Story> read(Path folder) throws IOException {
        Map<String, List<GoldEvent>> gold = new HashMap<>();
        for (Json row : rows(folder.resolve("gold.jsonl"))) {
            if (row.get("type").text() != null) {
                gold.computeIfAbsent(GoldEvent.text(row.get("doc")), key -> new ArrayList<>()).add(GoldEvent.of(row));
            }
        }
        Map<String, List<Span>> sentences = new HashMap<>();
        for (Json row : rows(folder.resolve("sentences.jsonl"))) {
            sentences.put(GoldEvent.text(row.get("id")), row.get("sentences").each().stream().map(Stories::span).toList());
        }
        List<Story> stories = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve("corpus.jsonl"))) {
            for (Iterator<Input> items = new PageReader(Lexicon.standard(), Limits.STANDARD).read(in, folder + "/corpus.jsonl", Given.NOTHING); items.hasNext(); ) {
                if (items.next() instanceof Input.Readable(var page)) {
                    String id = String.valueOf(page.metadata().id());
                    stories.add(story(page, id, sentences.getOrDefault(id, List.of()), gold.getOrDefault(id, List.of())));
                }
            }
        }
        return stories;
    }

    Story story(Page page, String id, List<Span> sentences, List<GoldEvent> gold) {
        Reading reading = german.read(articles.read(page));
        Cast cast = actors.find(reading);
        return new Story(id, reading, cast, statements.find(reading, cast), sentences, gold);
    }

    private List<Json> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(json::read).filter(row -> row != null).toList();
    }

    private static Span span(Json pair) {
        List<Json> ends = pair.each();
        return new Span(GoldEvent.number(ends.getFirst()), GoldEvent.number(ends.getLast()));
    }
}
