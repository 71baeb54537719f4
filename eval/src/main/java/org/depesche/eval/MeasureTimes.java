package org.depesche.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.article.PartKind;
import org.depesche.language.Morphology;
import org.depesche.language.Sentence;
import org.depesche.language.TimeExpression;
import org.depesche.language.TimeFinder;
import org.depesche.language.Token;
import org.depesche.language.Tokenizer;
import org.depesche.language.Upos;
import org.depesche.language.Word;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.Dated;
import org.depesche.text.SourceText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the time expressions of a corpus without tagger and parser, and prints a record a line for the bench's scorer: {@code MeasureTimes CORPUS.jsonl > RECORDS.jsonl}.
 */
public final class MeasureTimes {
    private final Tokenizer tokenizer = new Tokenizer(Lexicon.standard(), Limits.STANDARD);
    private final TimeFinder finder = new TimeFinder(Lexicon.standard());
    private final JsonFactory json = new JsonFactory();

    private record Document(String id, String text, String published) {}

    private MeasureTimes() {}

    public static void main(String[] args) throws IOException {
        MeasureTimes measure = new MeasureTimes();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(measure.record(measure.document(line)));
            }
        }
        out.flush();
    }

    private Document document(String line) {
        String id = "";
        String text = "";
        String published = "";
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "id" -> id = parser.getString();
                    case "text" -> text = parser.getString();
                    case "published" -> published = parser.getString();
                    default -> parser.skipChildren();
                }
            }
        }
        return new Document(id, text, published);
    }

    private String record(Document document) {
        SourceText text = SourceText.of(document.text());
        Dated published = document.published().isEmpty() ? null : Dated.of(document.published(), "given");
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            generator.writeStringProperty("id", document.id());
            generator.writeArrayPropertyStart("times");
            for (TimeExpression time : finder.find(text, sentences(text), published, null)) {
                write(generator, time);
            }
            generator.writeEndArray();
            generator.writeStringProperty("text", document.text());
            generator.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator generator, TimeExpression time) {
        generator.writeStartObject();
        generator.writeNumberProperty("start", time.evidence().start());
        generator.writeNumberProperty("end", time.evidence().end());
        generator.writeStringProperty("text", time.evidence().text());
        generator.writeStringProperty("type", time.type().label());
        generator.writeStringProperty("value", time.value());
        generator.writeEndObject();
    }

    private List<Sentence> sentences(SourceText text) {
        List<Sentence> sentences = new ArrayList<>();
        for (List<Word> words : tokenizer.sentences(text, text.whole())) {
            List<Token> tokens = new ArrayList<>();
            for (Word word : words) {
                tokens.add(new Token(tokens.size(), word.span(), word.form(), word.form(), Upos.X, "", Morphology.NONE, tokens.size() - 1, "dep"));
            }
            sentences.add(new Sentence(sentences.size(), words.getFirst().span().cover(words.getLast().span()), PartKind.PARAGRAPH, tokens));
        }
        return sentences;
    }
}
