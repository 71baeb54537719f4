package org.depesche.rights;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a list of uses: {@code search=yes, ai-train=no}. */
final class UsageList {
    private UsageList() {}

    /** The first of these uses that the list refuses, with its answer; null where it refuses none. Of a use that is named twice the first answer counts. */
    static @Nullable String refused(String list, List<String> uses, String refusal) {
        String[] answers = list.toLowerCase(Locale.ROOT).split("[,;]");
        for (String use : uses) {
            for (String answer : answers) {
                String[] pair = answer.split("=", 2);
                if (pair.length == 2 && pair[0].strip().equals(use)) {
                    if (pair[1].strip().equals(refusal)) {
                        return use + "=" + refusal;
                    }
                    break;
                }
            }
        }
        return null;
    }
}
