package org.depesche.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which records go out. */
public enum ExportFormat {
    /** Tidy tables, a file each, and a codebook. */
    CSV(true, false),
    /** The same tables, for analysis. */
    PARQUET(true, false),
    /** Records, one a line. */
    JSONL(false, false),
    /** GDELT 2's events (61 columns) and mentions (16). */
    GDELT(true, false),
    /** POLECAT's 40 columns. */
    POLECAT(false, false),
    /** Sentences with lemmas, tags, inflection and trees. */
    CONLLU(false, true),
    /** UIMA CAS XMI with its type system, as INCEpTION reads it. */
    XMI(true, true),
    /** brat's standoff files. */
    BRAT(true, true),
    /** W3C Web Annotations in JSON-LD. */
    ANNOTATIONS(false, false),
    /** The network of actors. */
    GRAPHML(false, false);

    private final boolean folder;
    private final boolean needsText;

    ExportFormat(boolean folder, boolean needsText) {
        this.folder = folder;
        this.needsText = needsText;
    }

    /** Whether it makes a folder of files rather than one file. */
    public boolean isFolder() {
        return folder;
    }

    /** Whether it is of no use without the articles' text. */
    public boolean needsText() {
        return needsText;
    }

    /** Its name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name; empty when there is none. */
    public static Optional<ExportFormat> named(String label) {
        return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
    }

    Sink open(Draft draft, ExportOptions options) throws IOException {
        return switch (this) {
            case CSV -> new CsvSink(draft, tables(options), options.excel() ? Csv.EXCEL : Csv.RFC_4180);
            case PARQUET -> new ParquetSink(draft, tables(options));
            case JSONL -> new RecordSink(draft);
            case GDELT -> TabSink.gdelt(draft);
            case POLECAT -> TabSink.polecat(draft);
            case CONLLU -> new ConlluSink(draft);
            case XMI -> new XmiSink(draft);
            case BRAT -> new BratSink(draft);
            case ANNOTATIONS -> new AnnotationSink(draft);
            case GRAPHML -> new GraphSink(draft);
        };
    }

    private static List<Table<?>> tables(ExportOptions options) {
        return switch (options.columns()) {
            case DEPESCHE -> EventTables.tidy();
            case PLOVER -> List.of(PloverTable.events());
            case ACLED -> List.of(AcledTable.events());
            case UCDP -> List.of(UcdpTable.events());
        };
    }
}
