package org.depesche.page.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.page.Input;
import org.depesche.page.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thousand records, some bits of which are flipped: each flip costs two records at most, and each that is lost is named with its offset. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedBitsTest {
    private static final int RECORDS = 1000;

    private Archive plain = new Archive(false);
    private Archive packed = new Archive(true);

    @BeforeAll
    void write() {
        plain = archive(false);
        packed = archive(true);
    }

    private static Archive archive(boolean packed) {
        Archive archive = new Archive(packed);
        for (int i = 0; i < RECORDS; i++) {
            archive.response(i);
        }
        return archive;
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 5", "4, 5", "5, 20", "6, 20", "7, 60", "8, 60", "9, 200", "10, 200"})
    void flippedBitsCostTwoRecordsEachAtMost(long seed, int flips) {
        for (Archive archive : List.of(plain, packed)) {
            byte[] bytes = archive.bytes();
            TreeSet<Integer> hit = new TreeSet<>();
            Random random = new Random(seed);
            for (int i = 0; i < flips; i++) {
                int at = random.nextInt(bytes.length);
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                hit.add(at);
            }

            List<Input> inputs = Reading.inputs(bytes, "a.warc");

            List<String> read = new ArrayList<>();
            List<String> lost = new ArrayList<>();
            String tally = "";
            for (Input input : inputs) {
                switch (input) {
                    case Input.Readable readable -> read.add(String.valueOf(readable.page().source().warc()).substring("a.warc@".length()));
                    case Input.Unreadable problem -> lost.add(problem.place().substring("record at ".length()));
                    case Input.Note note -> tally = note.words();
                }
            }
            assertThat(read.size()).as("records of %s flips", flips).isGreaterThanOrEqualTo(RECORDS - 2 * flips);
            assertThat(tally).startsWith(read.size() + skipped(tally) + lost.size() + " records found: " + read.size() + " read");
            assertThat(read).doesNotHaveDuplicates();
            missing(archive, read, skipped(tally), lost);
        }
    }

    /** Every record that is not read was named, or stands right behind one that was, or was counted as passed over. */
    private static void missing(Archive archive, List<String> read, int skipped, List<String> lost) {
        List<Integer> unread = archive.offsets.stream().filter(offset -> !read.contains(String.valueOf(offset))).collect(Collectors.toList());
        unread.removeIf(offset -> lost.contains(String.valueOf(offset)));
        assertThat(unread.size()).as("unnamed: " + unread).isLessThanOrEqualTo(skipped + lost.size() / 10);
    }

    private static int skipped(String tally) {
        return Integer.parseInt(tally.replaceAll(".* (\\d+) skipped.*", "$1"));
    }
}
