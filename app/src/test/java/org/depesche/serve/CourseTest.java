package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.search.Fact;
import org.depesche.search.Snippet;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static Fact.Stand stand(String issue, String stance, String day) {
        Fact.Told told = new Fact.Told(1, 1, "a", null, null, null, day, null, null, List.of(), "de", false, "");
        return new Fact.Stand(told, "p0", new Fact.Party("a1", "NOR", "GOV", "state", "", null), issue, stance, null, List.of(),
                new Snippet("", 0, List.of(), false, false));
    }

    @Test
    void aStepForEachChangeTheMostChangedIssueFirst() {
        List<Course> courses = Course.of(List.of(
                stand("Zölle", "support", "2015-03-01"), stand("Beitritt", "support", "2015-02-01"), stand("beitritt", "oppose", "2014-12-01"),
                stand("Beitritt", "oppose", "2014-10-01")));
        assertThat(courses).extracting(Course::issue).containsExactly("Beitritt", "Zölle");
        assertThat(courses.getFirst().steps()).containsExactly(new Course.Step("oppose", "2014-10-01", false), new Course.Step("support", "2015-02-01", true));
    }

    @Test
    void holdersAreToldWithTheirTerms() {
        assertThat(Offices.standard().line(new Fact.Party("a1", "RUS", "GOV", "person", "Sergej Lawrow", "Außenminister")))
                .isEqualTo("Sergej Lawrow, Außenminister (Außenminister seit 2004-03)");
        assertThat(Offices.standard().line(new Fact.Party("a1", "RUS", "GOV", "person", "Niemand Bekanntes", null))).isEqualTo("Niemand Bekanntes");
    }
}
