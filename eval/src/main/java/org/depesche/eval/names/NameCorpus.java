package org.depesche.eval.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.Limits;
import org.depesche.actors.NameTagger;
import org.depesche.language.Syntax;
import org.depesche.language.Tokenizer;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.Word;
import org.depesche.article.PartKind;
import org.depesche.lexicon.Lexicon;
import org.depesche.text.SourceText;
import org.depesche.text.Span;

/** GermEval 2014 as the bench holds it: texts in {@code corpus.jsonl}, spans with types in {@code gold.jsonl}. */
final class NameCorpus {
    private static final Pattern FIELD = Pattern.compile("\"(id|doc|text|type|start|end)\":\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\d++))");
    private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "OTH");

    private final Tokenizer tokenizer = new Tokenizer(Lexicon.standard(), Limits.STANDARD);
    private final Syntax syntax = Syntax.load();
    private final NameTagger reader;

    NameCorpus(NameTagger reader) {
        this.reader = reader;
    }

    List<LabelledNames> read(Path folder) throws IOException {
        Map<String, List<Map<String, String>>> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            Map<String, String> fields = fields(line);
            gold.computeIfAbsent(fields.getOrDefault("doc", ""), key -> new ArrayList<>()).add(fields);
        }
        List<LabelledNames> all = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            Map<String, String> fields = fields(line);
            SourceText text = SourceText.of(fields.getOrDefault("text", ""));
            for (List<Word> words : tokenizer.sentences(text, text.whole())) {
                all.add(labelled(syntax.parse(words), gold.getOrDefault(fields.getOrDefault("id", ""), List.of())));
            }
        }
        return all;
    }

    private LabelledNames labelled(List<Token> tokens, List<Map<String, String>> spans) {
        int[] labels = new int[tokens.size()];
        for (Map<String, String> fields : spans) {
            int type = TYPES.indexOf(fields.getOrDefault("type", ""));
            Span span = new Span(Integer.parseInt(fields.getOrDefault("start", "0")), Integer.parseInt(fields.getOrDefault("end", "0")));
            boolean first = true;
            for (int i = 0; type >= 0 && i < labels.length; i++) {
                if (span.contains(tokens.get(i).span())) {
                    labels[i] = 1 + 2 * type + (first ? 0 : 1);
                    first = false;
                }
            }
        }
        Span whole = tokens.isEmpty() ? new Span(0, 0) : tokens.getFirst().span().cover(tokens.getLast().span());
        return new LabelledNames(reader.rows(new Sentence(0, whole, PartKind.PARAGRAPH, tokens)), labels, tokens.stream().map(Token::form).toList());
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = FIELD.matcher(line);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : unescape(matcher.group(2)));
        }
        return found;
    }

    private static String unescape(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(++i);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }
}
