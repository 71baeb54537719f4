package org.depesche.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesche.page.Capture;
import org.depesche.page.Page;
import org.depesche.page.Sign;
import org.depesche.page.Sign.Place;
import org.jspecify.annotations.Nullable;

/**
 * Decides from a page's machine-readable signs whether text and data mining is reserved.
 *
 * <p>Four protocols say so, each for itself; one that reserves is enough, and the first of them in this order is named:
 * <ol>
 * <li>TDMRep (W3C community group report, 2024): {@code tdm-reservation} of 1 reserves, 0 does not. The meta element goes before the header field, that before
 *     {@code /.well-known/tdmrep.json}; any other value counts as absent;
 * <li>{@code noai} of the robots header field, then of the robots meta element; {@code noimageai} is about pictures, which are not read;
 * <li>Content-Signal with {@code ai-train=no} or {@code ai-input=no}, of the answer or of robots.txt, which call themselves reservations under the directive's
 *     article 4; {@code search=no} is about lists of hits and reserves nothing;
 * <li>Content-Usage (IETF AIPREF drafts) with {@code train-ai=n}, {@code bots=n}, {@code tdm=n} or {@code ai=n}.
 * </ol>
 * Words for people reserve nothing here: they are {@link Rights#reserved}. Stateless and thread-safe.
 */
public final class Reservations {
    private static final List<Place> MOST_SPECIFIC_FIRST = List.of(Place.META, Place.HEADER, Place.TDMREP, Place.ROBOTS);
    private static final List<String> HEADERS = List.of("tdm-reservation", "tdm-policy", "x-robots-tag", "content-signal", "content-usage");

    private Reservations() {}

    /** The verdict on a page, by its markup, the header fields that it came with and the files of its site. */
    public static TdmReservation of(Page page) {
        Capture capture = page.capture();
        String time = capture == null ? null : capture.capturedAt();
        List<Sign> signs = new ArrayList<>();
        page.metadata().signs().forEach(sign -> signs.add(new Sign(sign.place(), sign.name(), sign.value(), sign.time() == null ? time : sign.time())));
        if (capture != null) {
            signs.addAll(headers(capture));
            signs.addAll(capture.signs());
        }
        return of(signs);
    }

    /** The signs among an answer's header fields. */
    static List<Sign> headers(Capture capture) {
        return HEADERS.stream()
                .flatMap(name -> capture.headers(name).stream().map(value -> new Sign(Place.HEADER, name, value, capture.capturedAt())))
                .toList();
    }

    /** The verdict of these signs. */
    public static TdmReservation of(List<Sign> signs) {
        TdmReservation declared = declared(signs);
        if (declared.reserved()) {
            return declared;
        }
        return Stream.concat(from(Place.HEADER, signs), Stream.concat(from(Place.META, signs), from(Place.ROBOTS, signs)))
                .map(Reservations::reserving)
                .filter(TdmReservation::reserved)
                .findFirst()
                .orElse(declared);
    }

    private static Stream<Sign> from(Place place, List<Sign> signs) {
        return signs.stream().filter(sign -> sign.place() == place);
    }

    /** What TDMRep says at the most specific place that says anything valid. */
    private static TdmReservation declared(List<Sign> signs) {
        for (Place place : MOST_SPECIFIC_FIRST) {
            List<Sign> there = from(place, signs).filter(sign -> sign.name().equals("tdm-reservation") && isValid(sign.value())).toList();
            if (!there.isEmpty()) {
                boolean reserved = there.stream().anyMatch(sign -> sign.value().strip().equals("1")); // two that differ: the stricter
                return new TdmReservation(reserved, place.label() + " tdm-reservation", there.getFirst().time(), reserved ? policy(place, signs) : null);
            }
        }
        return TdmReservation.NONE;
    }

    private static boolean isValid(String value) {
        return value.strip().equals("0") || value.strip().equals("1");
    }

    private static @Nullable String policy(Place place, List<Sign> signs) {
        return from(place, signs)
                .filter(sign -> sign.name().equals("tdm-policy") && !sign.value().isBlank())
                .map(sign -> sign.value().strip())
                .findFirst()
                .orElse(null);
    }

    private static TdmReservation reserving(Sign sign) {
        String directive = switch (sign.name()) {
            case "robots", "depesche", "x-robots-tag" -> RobotsTag.reserving(sign.value());
            case "content-signal" -> UsageList.refused(sign.value(), List.of("ai-train", "ai-input"), "no");
            case "content-usage" -> UsageList.refused(sign.value(), List.of("bots", "tdm", "ai", "train-ai"), "n");
            default -> null;
        };
        String basis = (sign.place().label() + " " + sign.name()).toLowerCase(Locale.ROOT);
        return directive == null ? TdmReservation.NONE : new TdmReservation(true, basis + " " + directive, sign.time(), null);
    }
}
