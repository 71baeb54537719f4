package org.depesche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.article.Article;
import org.depesche.duplicates.Cluster;
import org.depesche.duplicates.Clusters;
import org.depesche.duplicates.Member;
import org.depesche.duplicates.Publishers;
import org.depesche.duplicates.Signer;
import org.depesche.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The articles gone through so far, by the copies that they print. Not thread-safe. */
final class CopyTable {
    private static final JsonFactory JSON = new JsonFactory();

    private final Signer signer;
    private final Publishers publishers;
    private final Clusters clusters = new Clusters();
    private final Map<String, Shown> shown = new HashMap<>();

    /** What is printed of an article. */
    private record Shown(String uri, @Nullable String publisher, @Nullable String title) {}

    CopyTable(Lexicon lexicon) {
        signer = new Signer(lexicon);
        publishers = new Publishers(lexicon);
    }

    void add(String id, String uri, Article article) {
        shown.putIfAbsent(id, new Shown(uri, article.publisher(), article.title()));
        clusters.add(Member.of(id, article, publishers), signer.of(article));
    }

    void print(CopyFormat format, boolean all, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        List<Cluster> printed = clusters.all().stream().filter(cluster -> all || cluster.members().size() > 1).toList();
        for (Cluster cluster : printed) {
            switch (format) {
                case JSONL -> buffered.write(json(cluster).getBytes(StandardCharsets.UTF_8));
                case TEXT -> buffered.write(text(cluster).getBytes(StandardCharsets.UTF_8));
            }
        }
        if (format == CopyFormat.TEXT && printed.isEmpty()) {
            buffered.write(("No copies among " + shown.size() + " articles.\n").getBytes(StandardCharsets.UTF_8));
        }
        buffered.flush();
    }

    private String text(Cluster cluster) {
        StringBuilder text = new StringBuilder(cluster.id()).append("  ").append(count(cluster.members().size(), "article"));
        text.append(", ").append(count(cluster.independentPublishers(), "independent publisher"));
        text.append(cluster.origin() == null ? "" : ", from " + cluster.origin()).append('\n');
        for (Member member : cluster.members()) {
            Shown article = Objects.requireNonNull(shown.get(member.id()));
            String line = String.join(" · ", orDash(member.published()), orDash(article.publisher()), orDash(article.title()), article.uri());
            text.append("  ").append(Visible.line(line)).append('\n');
        }
        return text.append('\n').toString();
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private String json(Cluster cluster) {
        StringWriter letters = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), letters)) {
            json.writeStartObject();
            json.writeStringProperty("cluster", cluster.id());
            text(json, "origin", cluster.origin());
            json.writeNumberProperty("publishers", cluster.independentPublishers());
            json.writeArrayPropertyStart("members");
            cluster.members().forEach(member -> json(member, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return letters.append('\n').toString();
    }

    private void json(Member member, JsonGenerator json) {
        Shown article = Objects.requireNonNull(shown.get(member.id()));
        json.writeStartObject();
        json.writeStringProperty("id", member.id());
        json.writeStringProperty("uri", article.uri());
        text(json, "published", member.published());
        text(json, "publisher", article.publisher());
        text(json, "newsroom", member.publisher());
        text(json, "title", article.title());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
