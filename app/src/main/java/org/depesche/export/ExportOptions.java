package org.depesche.export;

import org.depesche.record.Record;

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

    /** Whether the text of a record may go along: it was asked for, and the source does not reserve text and data mining. */
    boolean allowsText(Record record) {
        return text && !record.article().rights().tdm().reserved();
    }
}
