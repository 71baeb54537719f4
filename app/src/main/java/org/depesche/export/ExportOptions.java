package org.depesche.export;

import java.util.Objects;
import org.depesche.record.Record;
import org.depesche.rights.Basis;
import org.depesche.rights.Rights;

/**
 * What goes out, and how.
 *
 * @param format the form
 * @param columns whose names the columns of tables have
 * @param excel whether CSV is for a German Excel
 * @param text whether the articles' texts go along where that is allowed
 */
public record ExportOptions(ExportFormat format, EventColumns columns, boolean excel, boolean text) {

    /** Evidence alone, in Depesche's own columns. */
    public static ExportOptions of(ExportFormat format) {
        return new ExportOptions(format, EventColumns.DEPESCHE, false, false);
    }

    public ExportOptions withText() {
        return new ExportOptions(format, columns, excel, true);
    }

    /** Whether the text of a record may go along: it was asked for, it was kept, and the ground on which it was read allows it. */
    boolean allowsText(Record record) {
        Rights rights = record.article().rights();
        Basis basis = rights.use() == null ? null : Basis.of(rights.use());
        return text && record.kept() == null && Objects.requireNonNullElse(basis, new Basis.Mining()).allows(rights.tdm());
    }
}
