package org.depesche.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.depesche.harvest.Fetched.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsThereAgain() throws IOException {
        WatchState state = WatchState.in(file());
        state.see("page https://blatt.example/1", TODAY);
        state.tried("page https://blatt.example/2");
        state.keep("https://blatt.example/rss", new Version("W/\"a\tb\"", null));
        state.save(TODAY);

        WatchState again = WatchState.in(file());
        assertThat(again.isSeen("page https://blatt.example/1")).isTrue();
        assertThat(again.isSeen("page https://blatt.example/2")).isFalse();
        assertThat(again.tried("page https://blatt.example/2")).isEqualTo(2);
        assertThat(again.version("https://blatt.example/rss")).isEqualTo(new Version("W/\"a b\"", null));
        assertThat(folder.toFile().list()).containsExactly("state.tsv");
    }

    @Test
    void whatNoFeedNamesAnyMoreIsForgotten() throws IOException {
        WatchState state = WatchState.in(file());
        state.see("page https://blatt.example/alt", TODAY.minusDays(91));
        state.see("page https://blatt.example/neu", TODAY.minusDays(89));
        state.save(TODAY);

        assertThat(WatchState.in(file()).isSeen("page https://blatt.example/alt")).isFalse();
        assertThat(WatchState.in(file()).isSeen("page https://blatt.example/neu")).isTrue();
    }

    @Test
    void aDamagedLineCostsNoMoreThanItself() throws IOException {
        WatchState state = WatchState.in(file());
        state.see("page https://blatt.example/1", TODAY);
        state.save(TODAY);
        Files.writeString(file(), Files.readString(file()) + "seen\tabc\tgestern\nfeed\nnonsense\t\0\n");

        assertThat(WatchState.in(file()).isSeen("page https://blatt.example/1")).isTrue();
    }

    @Test
    void anotherFileIsNotOverwritten() throws IOException {
        Files.writeString(file(), "Meine Notizen\n");

        assertThatThrownBy(() -> WatchState.in(file())).isInstanceOf(StateProblem.class)
                .hasMessage(file() + " is no state of depesche watch; give another file");
    }

    private Path file() {
        return folder.resolve("state.tsv");
    }
}
