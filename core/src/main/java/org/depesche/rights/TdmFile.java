package org.depesche.rights;

import java.util.ArrayList;
import java.util.List;
import org.depesche.Limits;
import org.depesche.page.Sign;
import org.depesche.page.json.Json;
import org.depesche.page.json.JsonSource;
import org.jspecify.annotations.Nullable;

/**
 * A site's file {@code /.well-known/tdmrep.json} (TDMRep, "TDM File on the Origin Server"): a list of rules, of which the first that fits a path counts. A rule
 * without location or with another value than 0 or 1 is passed over, a file that is no list says nothing. Immutable.
 *
 * @param rules in their order
 * @param time when it was read, ISO 8601 with zone
 */
public record TdmFile(List<Rule> rules, @Nullable String time) {
    /** Where it lies on a site. */
    public static final String PATH = "/.well-known/tdmrep.json";
    /** A site that has none. */
    public static final TdmFile ABSENT = new TdmFile(List.of(), null);

    private static final int MOST_RULES = 1000;

    public TdmFile {
        rules = List.copyOf(rules);
    }

    /**
     * What holds for some paths.
     *
     * @param location the pattern of the paths, as in robots.txt
     * @param reservation 0 or 1
     * @param policy the address of the policy
     */
    public record Rule(String location, String reservation, @Nullable String policy) {}

    /** The file with this content. */
    public static TdmFile of(String content, @Nullable String time, Limits limits) {
        Json json = new JsonSource(limits).read(content.startsWith("\uFEFF") ? content.substring(1) : content);
        List<Rule> rules = new ArrayList<>();
        if (json instanceof Json.Items items) {
            items.list().stream().limit(MOST_RULES).forEach(item -> add(item, rules));
        }
        return new TdmFile(rules, time);
    }

    private static void add(Json item, List<Rule> rules) {
        String location = item.get("location").text();
        String reservation = item.get("tdm-reservation").text();
        if (location != null && reservation != null && (reservation.strip().equals("0") || reservation.strip().equals("1"))) {
            rules.add(new Rule(location.strip(), reservation.strip(), item.get("tdm-policy").text()));
        }
    }

    /**
     * What it says of a page.
     *
     * @param path the path of the page with its query
     */
    public List<Sign> signs(String path) {
        for (Rule rule : rules) {
            if (new PathPattern(rule.location()).fits(path)) {
                Sign reservation = new Sign(Sign.Place.TDMREP, "tdm-reservation", rule.reservation(), time);
                return rule.policy() == null ? List.of(reservation) : List.of(reservation, new Sign(Sign.Place.TDMREP, "tdm-policy", rule.policy(), time));
            }
        }
        return List.of();
    }
}
