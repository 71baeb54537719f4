package org.depesche.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depesche.export.EventColumns;
import org.depesche.export.ExportFormat;
import org.depesche.export.ExportOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The form of an export, as the command line names it. A mixin. */
final class ExportForm {
    @Option(names = "--format", paramLabel = "FORMAT", required = true,
            description = "csv, parquet, jsonl, gdelt, polecat, conllu, xmi, brat, annotations or graphml.")
    private String format = "";

    @Option(names = "--columns", paramLabel = "NAMES", description = "csv and parquet: events under the names of depesche, plover, acled or ucdp.")
    private String columns = "depesche";

    @Option(names = "--excel", description = "csv: for a German Excel, with semicolons and decimal commas, formulas made harmless.")
    private boolean excel;

    @Option(
            names = "--keep", paramLabel = "evidence|text",
            description = "What goes along of the texts: the evidence, or all where the source does not reserve text and data mining.")
    private String keep = "evidence";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** What is asked for. Throws {@link ParameterException} where it does not fit together. */
    ExportOptions options() {
        ExportFormat form = ExportFormat.named(format).orElseThrow(() -> wrong("--format " + format + ": there are "
                + Arrays.stream(ExportFormat.values()).map(ExportFormat::label).collect(Collectors.joining(", "))));
        EventColumns names = EventColumns.named(columns).orElseThrow(() -> wrong("--columns " + columns + ": there are "
                + Arrays.stream(EventColumns.values()).map(EventColumns::name).collect(Collectors.joining(", ")).toLowerCase(Locale.ROOT)));
        boolean tables = form == ExportFormat.CSV || form == ExportFormat.PARQUET;
        if (names != EventColumns.DEPESCHE && !tables) {
            throw wrong("--columns is for csv and parquet");
        }
        if (excel && form != ExportFormat.CSV) {
            throw wrong("--excel is for csv");
        }
        if (!keep.equals("evidence") && !keep.equals("text")) {
            throw wrong("--keep " + keep + ": there are evidence and text");
        }
        if (form.needsText() && !keep.equals("text")) {
            throw wrong("--format " + format + " holds the articles' texts: add --keep text where you may hand them on");
        }
        return new ExportOptions(form, names, excel, keep.equals("text"));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
