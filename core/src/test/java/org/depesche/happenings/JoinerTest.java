package org.depesche.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.depesche.actors.ActorKind;
import org.depesche.actors.Sector;
import org.depesche.events.EventType;
import org.depesche.events.Status;
import org.depesche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class JoinerTest {
    private static final Joiner JOINER = new Joiner(Lexicon.standard());
    private static final CopyGroups NO_COPIES = new CopyGroups(Map.of());
    private static final Site PARIS = new Site("Paris", true, 48.85, 2.35);
    private static final Site ROM = new Site("Rom", true, 41.9, 12.5);
    private static final Site FRANKREICH = new Site("Frankreich", false, null, null);

    private static Party state(String id) {
        return new Party(id, Sector.GOV, ActorKind.STATE, "");
    }

    private static Party person(String id, String name) {
        return new Party(id, Sector.GOV, ActorKind.PERSON, name);
    }

    private static Report report(String article, Status status, Party actor, Party recipient, Site site, String... words) {
        return new Report(article, "e1", EventType.THREATEN, "130", status, List.of(actor), List.of(recipient), new When(19_000, 19_000, true), site,
                List.of(words), List.of(), List.of(), "2022-01-08", null);
    }

    private static Report threat(String article, Party actor, Party recipient, Site site) {
        return report(article, Status.ACTUAL, actor, recipient, site, "zoll");
    }

    private static List<List<String>> articles(Report... reports) {
        return JOINER.join(List.of(reports), NO_COPIES).stream().flatMap(kin -> kin.happenings().stream())
                .map(happening -> happening.reports().stream().map(Report::article).toList()).toList();
    }

    @Test
    void whoThreatensIsNotWhoIsThreatened() {
        assertThat(articles(threat("a", state("NOR"), state("SWE"), null), threat("b", state("SWE"), state("NOR"), null)))
                .containsExactly(List.of("a"), List.of("b"));
        assertThat(articles(threat("a", state("NOR"), state("SWE"), null), threat("b", state("NOR"), state("SWE"), null))).containsExactly(List.of("a", "b"));
    }

    @Test
    void whatWasNotDoneIsNotWhatWasDone() {
        assertThat(articles(threat("a", state("NOR"), state("SWE"), null), report("b", Status.NEGATED, state("NOR"), state("SWE"), null, "zoll"))).hasSize(2);
    }

    @Test
    void twoTownsAreTwoHappeningsAlsoWhereAThirdReportNamesNone() {
        assertThat(articles(threat("a", state("NOR"), state("SWE"), PARIS), threat("b", state("NOR"), state("SWE"), ROM))).hasSize(2);
        assertThat(articles(threat("a", state("NOR"), state("SWE"), PARIS), threat("b", state("NOR"), state("SWE"), FRANKREICH),
                threat("c", state("NOR"), state("SWE"), ROM)))
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void twoPersonsOfOneStateAreTwo() {
        assertThat(articles(threat("a", person("NOR", "dahl"), state("SWE"), null), threat("b", person("NOR", "berg"), state("SWE"), null))).hasSize(2);
        assertThat(articles(threat("a", person("NOR", "dahl"), state("SWE"), null), threat("b", state("NOR"), state("SWE"), null))).hasSize(1);
    }

    @Test
    void publishersCountOnceForACopyAndForANewsroom() {
        List<Report> reports = List.of(of("a", "Nord"), of("b", "Nord"), of("c", "Süd"), of("d", "West"), of("e", null));
        assertThat(only(reports, NO_COPIES).publishers()).isEqualTo(3);
        assertThat(only(reports, new CopyGroups(Map.of("b", 1L, "c", 1L))).publishers()).as("Nord and Süd print one copy").isEqualTo(2);
        assertThat(only(reports.subList(4, 5), NO_COPIES).publishers()).isEqualTo(1);
    }

    private static Report of(String article, String newsroom) {
        Report r = threat(article, state("NOR"), state("SWE"), PARIS);
        return new Report(article, "e1", r.type(), r.code(), r.status(), r.actors(), r.recipients(), r.when(), r.site(), r.words(), r.headline(), r.counts(),
                r.published(), newsroom);
    }

    private static Happening only(List<Report> reports, CopyGroups copies) {
        return JOINER.join(reports, copies).getFirst().happenings().getFirst();
    }

    /** Reports of few kinds, so that many are alike and many contradict each other. */
    private static List<Report> reports(int seed) {
        Random chance = new Random(seed);
        return IntStream.range(0, 40).mapToObj(i -> {
            List<Party> parties = Arrays.asList(state("NOR"), state("SWE"), person("NOR", "dahl"), person("NOR", "berg"), state("DNK"));
            Collections.shuffle(parties, chance);
            int day = 19_000 + chance.nextInt(4);
            return new Report(
                    "article" + i, "e1", EventType.THREATEN, chance.nextBoolean() ? "130"
                    : "138", Status.values()[chance.nextInt(2) * 3], parties.subList(0, 1 + chance.nextInt(2)),
                    parties.subList(2, 2 + chance.nextInt(2)), new When(day, day + chance.nextInt(2) * 6, chance.nextBoolean()),
                    Arrays.asList(PARIS, ROM, FRANKREICH, null).get(chance.nextInt(4)),
                    List.of("zoll", "quot", "haf").subList(0, 1 + chance.nextInt(3)), List.of(), List.of(), null, null);
        }).toList();
    }

    @Property(tries = 200)
    void noHappeningHoldsReportsThatContradictEachOther(@ForAll @IntRange(max = 1_000_000) int seed) {
        Comparison comparison = new Comparison(Thresholds.of(Lexicon.standard()));
        for (Kin kin : JOINER.join(reports(seed), NO_COPIES)) {
            for (Happening happening : kin.happenings()) {
                for (Report a : happening.reports()) {
                    assertThat(happening.reports()).noneMatch(b -> comparison.contradict(a, b, false));
                }
            }
        }
    }

    @Property(tries = 50)
    void aReportComesBackFromItsLine(@ForAll @IntRange(max = 1_000_000) int seed) {
        assertThat(reports(seed)).allSatisfy(report -> assertThat(Report.parse(report.article(), report.event(), report.line())).isEqualTo(report));
    }

    @Property(tries = 200)
    void happeningsDoNotDependOnTheOrderAndKinNotOnOthers(@ForAll @IntRange(max = 1_000_000) int seed) {
        List<Report> reports = new ArrayList<>(reports(seed));
        List<Kin> all = JOINER.join(reports, NO_COPIES);
        Collections.shuffle(reports, new Random(seed));
        assertThat(JOINER.join(reports, NO_COPIES)).isEqualTo(all);
        for (Kin kin : all) {
            List<Report> own = kin.happenings().stream().flatMap(happening -> happening.reports().stream()).collect(Collectors.toList());
            assertThat(JOINER.join(own, NO_COPIES)).containsExactly(kin);
        }
    }
}
