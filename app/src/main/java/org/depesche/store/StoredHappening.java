package org.depesche.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of the world as the store tells it.
 *
 * @param key its name, by which it is found again as long as the same report leads
 * @param type PLOVER's type
 * @param status whether it was done
 * @param from its first day as ISO 8601; null where no report says when
 * @param to its last day
 * @param place where; null where no report says
 * @param articles how many articles tell it
 * @param publishers how many independent publishers stand behind these
 * @param actors the names of those who act, as the leading report gives them
 * @param recipients the names of those it is done to
 */
public record StoredHappening(
        String key, String type, String status, @Nullable String from, @Nullable String to, @Nullable String place, int articles, int publishers,
        List<String> actors, List<String> recipients) {

    public StoredHappening {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /**
     * A report of it.
     *
     * @param record the record's id
     * @param event the event's key in it
     * @param lead whether it leads the reports
     * @param words the words that carry the act
     */
    public record Report(String record, String event, boolean lead, String words, @Nullable String title, @Nullable String publisher,
            @Nullable String published, @Nullable String url) {}
}
