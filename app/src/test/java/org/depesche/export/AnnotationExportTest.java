package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.depesche.record.Record;
import org.depesche.record.RecordReader;
import org.depesche.text.SourceText;
import org.depesche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Annotated text and records come back with their words: XMI by UIMA itself, held against its type system. */
class AnnotationExportTest {
    @TempDir
    private Path folder;

    private Path export(ExportFormat format) throws IOException {
        Path target = folder.resolve(format.label());
        Exports.write(ExportOptions.of(format).withText(), target);
        return target;
    }

    private static List<String> words(CAS cas, String layer) {
        Type type = cas.getTypeSystem().getType("org.depesche." + layer);
        FSIterator<AnnotationFS> found = cas.<AnnotationFS>getAnnotationIndex(type).iterator();
        return Stream.generate(() -> found.isValid() ? found.nextNvc() : null).takeWhile(one -> one != null).map(AnnotationFS::getCoveredText).toList();
    }

    private static CAS cas(Path folder, String file) throws IOException, UIMAException, SAXException {
        TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(folder.resolve("TypeSystem.xml").toFile()));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            XmiCasDeserializer.deserialize(in, cas);
        }
        return cas;
    }

    /** The text holds a character beyond the basic plane before most of its words: UIMA counts two units for it. */
    @Test
    void uimaReadsXmiWithItsTypeSystemAndFindsTheWords() throws IOException, UIMAException, SAXException {
        CAS cas = cas(export(ExportFormat.XMI), "_._b____.xmi");
        assertThat(cas.getDocumentText()).isEqualTo(Exports.records().getLast().article().text().string());
        assertThat(words(cas, "Event")).containsExactly("nicht helfen");
        assertThat(words(cas, "Statement")).containsExactly("sie werde Schweden ohne Vertrag nicht helfen");
        assertThat(words(cas, "Mention")).containsExactly("Ministerin Dahl", "sie", "Schweden");
        assertThat(words(cas, "Position")).containsExactly("nicht helfen");
        assertThat(words(cas, "Part")).containsExactly("Oslo droht", "Oslo (nnd) - ");
    }

    @Test
    void controlCharactersSurviveInXmi() throws IOException, UIMAException, SAXException {
        assertThat(cas(export(ExportFormat.XMI), "leer.xmi").getDocumentText()).isEqualTo("Nichts.\u0001\u0085 \"&<>");
    }

    @Test
    void reservedTextsGoOutAsTheirEvidenceAlone() throws IOException, UIMAException, SAXException {
        CAS cas = cas(export(ExportFormat.XMI), "muster-1.xmi");
        assertThat(SourceText.of(cas.getDocumentText()).length()).isEqualTo(Exports.records().getFirst().article().text().length());
        assertThat(cas.getDocumentText()).contains("sie werde Schweden ohne Vertrag nicht helfen").doesNotContain("(nnd)");
        assertThat(words(cas, "Event")).containsExactly("nicht helfen");
    }

    @Test
    void bratSpansCountCodePoints() throws IOException {
        Path brat = export(ExportFormat.BRAT);
        SourceText text = SourceText.of(Files.readString(brat.resolve("_._b____.txt")));
        List<String[]> spans = Exports.lines(brat.resolve("_._b____.ann")).stream().filter(line -> line.startsWith("T")).map(line -> line.split("\t")).toList();
        assertThat(spans).hasSize(8).allSatisfy(span -> {
            List<String> parts = Stream.of(span[1].substring(span[1].indexOf(' ') + 1).split(";")).map(part -> text.slice(span(part.split(" ")))).toList();
            assertThat(String.join(" ", parts)).isEqualTo(span[2]);
        });
        assertThat(Exports.lines(brat.resolve("_._b____.ann"))).contains("E2\tREJECT:T7 Actor:T2 Recipient:T3", "E1\tStatement:T6 Speaker:T1 Addressee:T3");
    }

    private static Span span(String[] ends) {
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    @Test
    void webAnnotationsQuoteTheirWords() throws IOException {
        String json = Files.readString(export(ExportFormat.ANNOTATIONS));
        assertThat(json).startsWith("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"")
                .contains("{\"type\":\"TextQuoteSelector\",\"exact\":\"nicht helfen\",\"prefix\":\"e Schweden ohne Vertrag "
                        + "\",\"suffix\":\".\"},{\"type\":\"TextPositionSelector\",\"start\":104,\"end\":116}")
                .contains("\"value\":\"eventType: REJECT\"");
        assertThat(json.split("\"type\":\"Annotation\"", -1)).hasSize(1 + 8 + 10);
    }

    @Test
    void recordsWithoutTheirTextAreStillRecords() throws IOException {
        Path file = folder.resolve("records.jsonl");
        Exports.write(ExportOptions.of(ExportFormat.JSONL), file);
        List<Record> read = Exports.lines(file).stream().map(RecordReader::read).toList();
        assertThat(read.stream().map(Record::events)).containsExactlyElementsOf(Exports.records().stream().map(Record::events).toList());
        assertThat(read.getFirst().article().text().string()).contains("nicht helfen").doesNotContain("(nnd)", "droht");
        assertThat(read.get(1).article().text().string()).isBlank();
    }

    @Test
    void textsWithTreesAreThoseThatMayGoOut() throws IOException {
        assertThat(Exports.lines(export(ExportFormat.CONLLU))).filteredOn(line -> line.startsWith("# newdoc"))
                .isSubsetOf("# newdoc id = leer", "# newdoc id = ../b ö/ü");
    }

    @Test
    void theNetworkCountsWhatPassedBetweenTwo() throws IOException {
        assertThat(Files.readString(export(ExportFormat.GRAPHML)))
                .contains("<node id=\"NOR\"><data key=\"label\">Norway</data><data key=\"kind\">country</data><data key=\"events\">2</data></node>")
                .contains("<edge source=\"NOR\" target=\"SWE\"><data key=\"weight\">2</data><data key=\"cooperation\">0</data><data "
                        + "key=\"conflict\">2</data><data key=\"intensity\">-3.0</data>");
    }
}
