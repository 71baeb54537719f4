package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.depesche.happenings.Report;

/**
 * A report with where it is kept.
 *
 * @param record the number of its record
 * @param kin the kin that it was in; 0 for one that is new
 * @param happening the happening that it was in; 0 for one that is new
 */
record KeptReport(long record, Report report, long kin, long happening) {

    /** Reads record, event, report, article key, kin and happening. */
    static KeptReport read(ResultSet row) throws SQLException {
        return new KeptReport(row.getLong(1), Report.parse(row.getString(4), row.getString(2), row.getString(3)), row.getLong(5), row.getLong(6));
    }

    boolean isNew() {
        return kin == 0;
    }
}
