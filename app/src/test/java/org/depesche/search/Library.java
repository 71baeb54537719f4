package org.depesche.search;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.depesche.Depesche;
import org.depesche.Limits;
import org.depesche.lexicon.Lexicon;
import org.depesche.page.Given;
import org.depesche.page.Input;
import org.depesche.page.PageReader;
import org.depesche.store.Store;
import org.depesche.store.StoreWriter;

/** A store with a few articles in it, and questions to it. */
public final class Library {
    /** A quarrel between Norway and Sweden. */
    public static final String REFUSAL = """
            Norwegen lehnt Beitritt ab

            Oslo (dpa) - Die norwegische Außenministerin Kari Dahl hat am Montag einen Beitritt Norwegens zu dem Bündnis abgelehnt. „Wir treten nicht bei“, sagte sie in Oslo.
            Schweden forderte Norwegen auf, den Beschluss zu ändern. Dahl erklärte, sie werde darüber nicht verhandeln. Schweden wies den Vorwurf zurück.
            """;
    /** Its end. */
    public static final String TREATY = """
            Norwegen und Schweden einigen sich

            Oslo (dpa) - Norwegen und Schweden haben am Dienstag ein Abkommen über Waffenlieferungen unterzeichnet. Der schwedische Außenminister Nils Berg lobte Norwegen.
            Das Außenministertreffen in Oslo dauerte zwei Tage. Die Straßen um die Größe des Saals waren gesperrt, sagte Berg.
            """;

    private static final Depesche DEPESCHE = Depesche.standard();
    private static final PageReader PAGES = new PageReader(Lexicon.standard(), Limits.STANDARD);

    private Library() {}

    /** A store of both articles: of 13 October 2014, and of 2 March 2015. */
    public static Store of(Path folder) {
        Store store = Store.openOrMake(folder.resolve("bibliothek.db").toString());
        add(store, REFUSAL, "2014-10-13");
        add(store, TREATY, "2015-03-02");
        return store;
    }

    /** Codes a page and keeps its record. */
    public static void add(Store store, String page, String day) {
        try (StoreWriter writer = store.writer()) {
            PAGES.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "page", new Given(null, day)).forEachRemaining(input -> {
                if (input instanceof Input.Readable(var read)) {
                    writer.add(DEPESCHE.read(read)).join();
                }
            });
        }
    }

    static List<String> titles(Questions questions, String words) {
        return questions.articles(Filter.of(Map.of("q", words)), Slice.first(10)).facts().stream().map(Fact.Told::title).toList();
    }
}
