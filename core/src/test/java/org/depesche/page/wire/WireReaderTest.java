package org.depesche.page.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.page.Reading.ARTICLES;
import static org.depesche.page.Reading.blocks;
import static org.depesche.page.Reading.inputs;
import static org.depesche.page.Reading.page;
import static org.depesche.page.Reading.unreadable;

import java.time.Duration;
import org.depesche.article.Article;
import org.depesche.article.Dateline;
import org.depesche.page.Block.Hint;
import org.depesche.page.Page;
import org.depesche.text.Dated;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WireReaderTest {
    private static final String NEWSML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:newsml:agentur.example:1" version="2" xml:lang="de">
            <rightsInfo><copyrightNotice>Copyright 2014, dpa. Alle Rechte vorbehalten</copyrightNotice><usageTerms>Nutzung nur nach Vereinbarung</usageTerms></rightsInfo>
            <itemMeta><provider qcode="x:dpa"><name>dpa</name></provider><versionCreated>2014-10-15T08:30:00+02:00</versionCreated>
            <edNote role="r:contacts" pubconstraint="nonpublic">Pressestelle Musterstadt, 0123 456789</edNote></itemMeta>
            <contentMeta><headline rank="1">Rat vertagt Haushalt</headline><headline rank="3">Kommunen</headline><dateline>Musterstadt (dpa) - </dateline>
            <by>Von Anna Beispiel, dpa</by><creditline>dpa</creditline><description role="drol:teaser">Die Zahlen reichten nicht.</description></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Rat vertagt Haushalt</title></head><body>
            <header><h1>Rat vertagt Haushalt</h1><p class="byline">Von Anna Beispiel, dpa</p></header><section class="main">
            <p class="teaser">Die Zahlen reichten nicht.</p><p><span class="dateline">Musterstadt <span class="credit">(dpa)</span> - </span>Der Rat hat den Haushalt vertagt.</p>
            <h2>Brücke wartet</h2><p>Die Brücke muss warten.</p></section>
            <section class="notepad"><h3>Notizblock</h3><p>Redaktion: 0123 999999</p></section></body></html></inlineXML></contentSet>
            </newsItem></itemSet></newsMessage>
            """;

    private static final String IPTC = "\u0001bdt0000 3 pl 41  dpa 0000\r\n\r\nKommunen/Haushalt/\r\n\u0002(Berichtigung: Zahl im zweiten Absatz\r\ngeändert)\r\nRat vertagt Haushalt und wartet auf\r\nneue Zahlen\r\nVon Anna Beispiel, dpa\r\n(Foto) =\r\n\r\n"
            + "Die Zahlen reichten nicht.\r\n\r\nMusterstadt (dpa) - Der Rat hat den Haushalt vertagt. Die US-\r\nFirma wartet.\r\n\r\nBrücke wartet\r\n\r\nDie Brücke muss warten.\r\n\r\n"
            + "# Notizblock\r\n\r\n## Kontakte\r\n- Redaktion: 0123 999999\r\n\r\ndpa abc yydd n1 sku\r\n\r\n\u0003150830 Oct 14\r\n\u0004";

    @Test
    void newsMlGivesTheArticleAndWhatItSaysOfIt() {
        Page page = page(NEWSML, "a.xml");
        Article article = ARTICLES.read(page);

        assertThat(page.form()).isEqualTo(Page.Form.WIRE);
        assertThat(blocks(page, Hint.KICKER)).containsExactly("Kommunen");
        assertThat(blocks(page, Hint.HEADLINE)).containsExactly("Rat vertagt Haushalt");
        assertThat(blocks(page, Hint.LEAD)).containsExactly("Die Zahlen reichten nicht.");
        assertThat(blocks(page, Hint.PARAGRAPH)).containsExactly("Musterstadt (dpa) - Der Rat hat den Haushalt vertagt.", "Die Brücke muss warten.");
        assertThat(blocks(page, Hint.SUBHEADING)).containsExactly("Brücke wartet");
        assertThat(article.dateline()).isEqualTo(new Dateline("Musterstadt", "dpa", null));
        assertThat(article.authors()).containsExactly("Anna Beispiel");
        assertThat(article.agencies()).containsExactly("dpa");
        assertThat(article.published()).isEqualTo(Dated.of("2014-10-15T08:30:00+02:00", "wire"));
        assertThat(article.rights().reserved()).isTrue();
        assertThat(article.rights().holder()).isEqualTo("dpa");
        assertThat(article.rights().year()).isEqualTo(2014);
    }

    @Test
    void notesToEditorsNeverLeak() {
        assertThat(page(NEWSML, "a.xml").toString()).doesNotContain("0123");
        assertThat(page(IPTC, "a.iptc").toString()).doesNotContain("0123", "Kontakte");
        String json = "{\"urn\":\"u\",\"headline\":\"Rat vertagt\",\"article_html\":\"<p>Der Rat hat vertagt.</p><section class='notepad'><p>Tel. 0123</p></section>\",\"notepad\":{\"nonpublic_html\":\"Tel. 0123\"},\"ednotes\":[{\"ednote\":\"0123\"}]}";
        assertThat(page(json, "a.json").toString()).doesNotContain("0123").contains("Der Rat hat vertagt.");
    }

    @Test
    void entitiesNeitherUnfoldNorFetch() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE newsItem [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<newsItem><contentMeta><headline>Rat</headline></contentMeta><contentSet><inlineXML><p>Vor &b; &x; nach</p></inlineXML></contentSet></newsItem>";

        assertThat(page(bomb, "a.xml").text().string()).contains("Vor", "nach").doesNotContain("lol", "root");
    }

    @Test
    void dpaJsonHasItsDatelineInAField() {
        String json = "{\"urn\":\"u\",\"kicker\":\"Kommunen\",\"headline\":\"Rat vertagt Haushalt\",\"teaser\":\"Die Zahlen reichten nicht.\",\"byline\":\"Von Anna Beispiel, dpa\",\"dateline\":\"Musterstadt (dpa) - \","
                + "\"article_html\":\"<section class=\\\"main\\\"><p>Der Rat hat vertagt.</p><table><tr><td>Ja</td><td>12</td></tr></table></section>\",\"creditline\":\"dpa\",\"copyrightnotice\":\"Copyright 2014, dpa. Alle Rechte vorbehalten\",\"version_created\":\"2014-10-15T08:30:00+02:00\"}";

        Article article = ARTICLES.read(page(json, "a.json"));

        assertThat(article.dateline()).isEqualTo(new Dateline("Musterstadt", "dpa", null));
        assertThat(article.kicker()).isEqualTo("Kommunen");
        assertThat(article.text().string()).endsWith("Musterstadt (dpa) -\n\nDer Rat hat vertagt.\n\nJa 12");
    }

    @Test
    void ninjsOfEachVersionIsRead() {
        Page first = page("{\"uri\":\"urn:1\",\"headline\":\"Rat vertagt\",\"byline\":\"Von Anna Beispiel\",\"versioncreated\":\"2014-10-15T08:30:00Z\",\"body_text\":\"Der Rat hat vertagt.\\n\\nDie Brücke\\nwartet.\"}", "a.json");
        Page third = page("{\"uri\":\"urn:1\",\"headlines\":[{\"value\":\"Rat vertagt\"}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>Der Rat hat vertagt.</p>\"}]}", "b.json");

        assertThat(blocks(first, Hint.PARAGRAPH)).containsExactly("Der Rat hat vertagt.", "Die Brücke wartet.");
        assertThat(first.metadata().authors()).containsExactly("Anna Beispiel");
        assertThat(third.text().string()).isEqualTo("Rat vertagt\n\nDer Rat hat vertagt.");
    }

    @Test
    void nitfIsRead() {
        String nitf = "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf><head><docdata><date.issue norm=\"20141015T083000+0200\"/><doc.copyright holder=\"Agentur\" year=\"2014\"/></docdata></head><body><body.head>"
                + "<hedline><hl1>Rat vertagt</hl1></hedline><byline>Von Anna Beispiel</byline><dateline><location>Musterstadt</location> (AFP) - </dateline></body.head><body.content><p>Der Rat hat vertagt.</p><hl2>Brücke</hl2>"
                + "<media><media-caption>Die Brücke</media-caption><media-producer>AFP</media-producer></media></body.content></body></nitf>";

        Page page = page(nitf, "a.xml");
        Article article = ARTICLES.read(page);

        assertThat(blocks(page, Hint.PARAGRAPH)).containsExactly("Der Rat hat vertagt.");
        assertThat(blocks(page, Hint.CAPTION)).containsExactly("Die Brücke");
        assertThat(article.dateline()).isEqualTo(new Dateline("Musterstadt", "AFP", null));
        assertThat(article.published()).isEqualTo(Dated.of("2014-10-15T08:30:00+02:00", "wire"));
        assertThat(article.rights().holder()).isEqualTo("Agentur");
        assertThat(article.rights().year()).isEqualTo(2014);
    }

    @Test
    void iptc7901IsUnwrapped() {
        Page page = page(IPTC, "a.iptc");
        Article article = ARTICLES.read(page);

        assertThat(article.title()).isEqualTo("Rat vertagt Haushalt und wartet auf neue Zahlen");
        assertThat(article.authors()).containsExactly("Anna Beispiel");
        assertThat(article.lead()).isEqualTo("Die Zahlen reichten nicht.");
        assertThat(article.dateline()).isEqualTo(new Dateline("Musterstadt", "dpa", null));
        assertThat(blocks(page, Hint.PARAGRAPH)).containsExactly("Musterstadt (dpa) - Der Rat hat den Haushalt vertagt. Die US-Firma wartet.", "Die Brücke muss warten.");
        assertThat(article.published()).isEqualTo(Dated.of("2014-10-15T08:30:00", "wire"));
    }

    @Test
    void itemsWithoutTextAreRefused() {
        assertThat(unreadable(inputs("<newsItem><contentMeta><headline>Rat</headline></contentMeta></newsItem>", "a.xml")).problem()).contains("without text");
        assertThat(unreadable(inputs("{\"article_html\":\"<p>Rat", "a.json")).problem()).contains("JSON");
    }

    @Test
    void hostileItemsAreReadInTime() {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            inputs("<newsItem><contentSet><inlineXML>" + "<div>".repeat(100_000) + "<p>Der Rat hat vertagt.</p>", "tief.xml");
            inputs("\u0001bdt 1\n\u0002" + "(".repeat(1_000_000) + "a =\n\nText.", "klammern.iptc");
            inputs("\u0001bdt 1\n\u0002Titel =\n\n" + "dpa a/".repeat(500_000), "zeile.iptc");
        });
    }
}
