package org.depesche.happenings;

/**
 * When a report's event was, in days since 1970.
 *
 * @param first its first day
 * @param last its last day
 * @param told whether the article's words say so; else it is the day of publication
 */
record When(long first, long last, boolean told) {
    /** How many days still say when: a month's. */
    static final int MOST = 31;

    /** Whether it says when: a day, a week or a month. */
    boolean isUsable() {
        return last - first < MOST;
    }

    boolean isVague() {
        return last > first;
    }

    /** How many days lie between the two, 0 where they meet. */
    long gap(When other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }
}
