package org.depesche.record;

import org.depesche.article.Article;
import org.depesche.article.Dateline;
import org.depesche.page.Source;
import org.depesche.rights.Rights;
import org.jspecify.annotations.Nullable;

/** The order of a record's keys, from the top down. Its counterpart is {@link RecordReader}. Not thread-safe. */
final class RecordShape {
    private final JsonSink json;

    RecordShape(JsonSink json) {
        this.json = json;
    }

    void write(Record record) {
        json.object(() -> {
            json.string("schema", Record.SCHEMA);
            json.string("id", record.id());
            source(record.source());
            article(record.article());
            json.string("text", record.article().text().string());
            json.objects("parts", record.article().parts(), part -> {
                json.label("kind", part.kind());
                json.place(part.span());
            });
            if (!record.article().entries().isEmpty()) {
                entries(record.article());
            }
            new FactShape(json).write(record);
            json.objects("damage", record.damage(), damage -> {
                json.string("kind", damage.kind());
                json.string("detail", damage.detail());
            });
            coder(record.coder());
            if (record.kept() != null) {
                kept(record.kept());
            }
        });
    }

    private void entries(Article article) {
        json.objects("entries", article.entries(), entry -> {
            json.place(entry.span());
            json.evidence("headline", entry.headline() == null ? null : article.text().evidence(entry.headline()));
            json.date("time", entry.time());
        });
    }

    private void kept(Record.Kept kept) {
        json.object("kept", () -> {
            json.string("text", "evidence");
            json.string("sha256", kept.sha256());
        });
    }

    private void source(Source source) {
        json.object("source", () -> {
            json.string("uri", source.uri());
            json.string("mediaType", source.mediaType());
            json.string("sha256", source.sha256());
            json.string("capturedAt", source.capturedAt());
            json.string("warc", source.warc());
        });
    }

    private void article(Article article) {
        json.object("article", () -> {
            json.string("language", article.language());
            json.string("title", article.title());
            json.string("kicker", article.kicker());
            json.string("lead", article.lead());
            json.date("published", article.published());
            json.date("modified", article.modified());
            json.string("publisher", article.publisher());
            json.string("url", article.url());
            json.strings("authors", article.authors());
            json.strings("initials", article.initials());
            json.strings("agencies", article.agencies());
            dateline(article.dateline());
            rights(article.rights());
            json.flag("complete", article.complete());
            json.optional("section", article.section());
            json.optional("searchTitle", article.searchTitle());
            if (!article.basis().isEmpty()) {
                json.object("basis", () -> article.basis().forEach(json::string));
            }
        });
    }

    private void dateline(@Nullable Dateline dateline) {
        if (dateline == null) {
            json.string("dateline", null);
            return;
        }
        json.object("dateline", () -> {
            json.string("place", dateline.place());
            json.string("agency", dateline.agency());
            json.string("date", dateline.date());
        });
    }

    private void rights(Rights rights) {
        json.object("rights", () -> {
            json.string("holder", rights.holder());
            json.number("year", rights.year());
            json.string("statement", rights.statement());
            json.flag("reserved", rights.reserved());
            json.object("tdm", () -> {
                json.flag("reserved", rights.tdm().reserved());
                json.string("basis", rights.tdm().basis());
                json.optional("time", rights.tdm().time());
                json.optional("policy", rights.tdm().policy());
            });
            json.optional("licence", rights.licence());
            json.optional("use", rights.use());
        });
    }

    private void coder(Record.Coder coder) {
        json.object("coder", () -> {
            json.string("version", coder.version());
            json.string("lexicon", coder.lexicon());
            json.string("models", coder.models());
        });
    }
}
