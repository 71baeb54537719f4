package org.depesche.eval.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.language.syntax.ParseState;
import org.junit.jupiter.api.Test;

class OracleTest {
    /** The heads that the steps build. */
    private static int[] built(int[] heads) {
        int[] relations = new int[heads.length];
        List<Oracle.Step> steps = new Oracle(heads, relations).steps();
        int[] built = new int[heads.length];
        ParseState state = ParseState.initial(heads.length - 1);
        for (Oracle.Step step : steps) {
            assertThat(state.allows(step.action())).isTrue();
            if (step.action() == ParseState.LEFT) {
                built[state.secondWord()] = state.topWord();
            } else if (step.action() == ParseState.RIGHT) {
                built[state.topWord()] = state.secondWord();
            }
            state = state.after(step.action(), step.relation());
        }
        assertThat(state.isFinal()).isTrue();
        return built;
    }

    @Test
    void projectiveTreeIsBuilt() {
        assertThat(built(new int[] {0, 2, 3, 0, 5, 3})).containsExactly(0, 2, 3, 0, 5, 3);
    }

    @Test
    void crossingTreeIsBuiltBySwapping() {
        int[] crossing = {0, 3, 4, 0, 3, 1};
        assertThat(built(crossing)).containsExactly(crossing);
    }

    @Test
    void severalRootsHaveNoSteps() {
        assertThat(new Oracle(new int[] {0, 0, 0}, new int[3]).steps()).isEmpty();
    }
}
