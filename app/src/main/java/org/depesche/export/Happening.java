package org.depesche.export;

/**
 * What happened once, however many reports tell of it.
 *
 * @param id its id, the same for all its reports
 * @param lead whether the report asked for stands for all of them where only one row may
 * @param reports how many events of the record tell of it
 * @param articles how many articles they stand in
 * @param publishers how many independent publishers stand behind these
 */
public record Happening(String id, boolean lead, int reports, int articles, int publishers) {

    /** A happening with a single report. */
    public static Happening single(String eventId) {
        return new Happening(eventId, true, 1, 1, 1);
    }
}
