package org.depesche.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final int SECOND = 1_000_000_000; // nanoseconds

    private final AtomicLong now = new AtomicLong();
    private final Pace pace = new Pace(now::get);

    private int taken(String who) {
        int taken = 0;
        try {
            for (; taken < 1_000; taken++) {
                pace.take(who);
            }
        } catch (Refusal refused) {
            assertThat(refused.status()).isEqualTo(429);
        }
        return taken;
    }

    @Test
    void soManyAtOnceThenSoManyASecond() {
        assertThat(taken("Rita")).isEqualTo(120);
        now.addAndGet(SECOND);
        assertThat(taken("Rita")).isEqualTo(40);
        now.addAndGet(60L * SECOND);
        assertThat(taken("Rita")).isEqualTo(120);
    }

    @Test
    void oneDoesNotSlowAnother() {
        taken("Rita");
        assertThat(taken("Edda")).isEqualTo(120);
        assertThatThrownBy(() -> pace.take("Rita")).isInstanceOf(Refusal.class);
    }
}
