package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.depesche.events.Event;
import org.depesche.record.Record;
import org.depesche.statements.Statement;
import org.depesche.store.FactEdit;
import org.depesche.store.Review;
import org.depesche.store.Reviews;
import org.depesche.store.Store;
import org.depesche.store.StoreException;
import org.depesche.store.StoreReader;
import org.depesche.store.TrainingData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depesche review}: what a person decides of statements and events; it wins over the coder and holds for later codings. */
@Command(
        name = "review",
        description = "Accepts, rejects or corrects statements and events. What a person decides wins over the coder, and holds when the article is "
                + "coded anew.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "A fact is named by its record and its key: 9f2c04d1e2a3b4c5/e3."})
final class ReviewCommand implements Runnable {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ReviewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: accept, reject, correct, list or export");
    }

    /** Who decides, and of which store. */
    static final class By {
        @Mixin
        private StoreOption store = new StoreOption();

        @Option(names = "--by", paramLabel = "NAME", description = "Who decides; else the user's name.")
        private String name = System.getProperty("user.name", "");

        @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
        private String why = "";

        Reviews reviews() {
            return new Reviews(store.open());
        }

        Review.Reviewer reviewer() {
            if (name.isBlank()) {
                throw new StoreException(StoreException.Kind.WRONG_USE, "--by is empty; say who decides");
            }
            return new Review.Reviewer(name, Instant.now().truncatedTo(ChronoUnit.SECONDS), why);
        }
    }

    /** A record's id and a fact's key. */
    record Fact(String record, String key) {
        static Fact of(String named) {
            int slash = named.lastIndexOf('/');
            if (slash < 1 || slash == named.length() - 1) {
                throw new StoreException(StoreException.Kind.WRONG_USE, named + ": names no fact; give RECORD/KEY, such as 9f2c04d1e2a3b4c5/e3");
            }
            return new Fact(named.substring(0, slash), named.substring(slash + 1));
        }
    }

    @Command(name = "accept", description = "Says that facts are right.")
    int accept(@Mixin By by, @Parameters(paramLabel = "RECORD/KEY", arity = "1..*") List<String> facts) {
        for (String named : facts) {
            Fact fact = Fact.of(named);
            tell(named, by.reviews().accept(fact.record(), fact.key(), by.reviewer()));
        }
        return 0;
    }

    @Command(name = "reject", description = "Says that there are no such facts.")
    int reject(@Mixin By by, @Parameters(paramLabel = "RECORD/KEY", arity = "1..*") List<String> facts) {
        for (String named : facts) {
            Fact fact = Fact.of(named);
            tell(named, by.reviews().reject(fact.record(), fact.key(), by.reviewer()));
        }
        return 0;
    }

    @Command(name = "correct", description = "Says how a fact is right.")
    int correct(
            @Mixin By by,
            @Parameters(paramLabel = "RECORD/KEY") String named,
            @Option(names = "--set", paramLabel = "NAME=VALUE", arity = "1", required = true,
                    description = "What is otherwise: type, mode, cameo, status, actors, recipients, intensity of an event; kind, medium, speaker, "
                            + "addressee, denies, message of a statement. Actors by their keys, parted by commas.")
            Map<String, String> changes) {
        Fact fact = Fact.of(named);
        Store store = by.store.open();
        Record record;
        try (StoreReader reader = store.reader()) {
            record = reader.record(fact.record()).orElseThrow(() ->
                    new StoreException(StoreException.Kind.WRONG_USE, store + ": no record " + fact.record() + "; check the id")).record();
        }
        tell(named, corrected(by, record, fact, changes));
        return 0;
    }

    private static Review corrected(By by, Record record, Fact fact, Map<String, String> changes) {
        for (Event event : record.events()) {
            if (event.key().equals(fact.key())) {
                return by.reviews().correct(fact.record(), FactEdit.of(event, changes), by.reviewer());
            }
        }
        for (Statement statement : record.statements()) {
            if (statement.key().equals(fact.key())) {
                return by.reviews().correct(fact.record(), FactEdit.of(statement, changes, record.article().text()), by.reviewer());
            }
        }
        throw new StoreException(StoreException.Kind.WRONG_USE,
                "record " + fact.record() + " has no statement or event " + fact.key() + "; depesche read --format text shows them");
    }

    @Command(name = "list", description = "Prints all reviews: time, person, decision, fact, its words, the reason.")
    int list(@Mixin StoreOption store) {
        for (Review review : new Reviews(store.open()).all()) {
            String holds = review.supersededBy() == null ? "" : " (decided anew)";
            streams.printer().println(Visible.line(review.by().at() + "  " + review.by().name() + "  " + review.verdict().label() + holds + "  "
                    + review.fact().id() + "/" + review.key()
                    + "  „" + review.anchor().text() + "“  " + review.by().reason()));
        }
        return 0;
    }

    @Command(name = "export", description = "Writes reviewed articles as training data: corpus.jsonl, gold.jsonl (what is right), rejected.jsonl "
            + "(what is not).")
    int export(@Mixin StoreOption store, @Parameters(paramLabel = "FOLDER") Path folder) throws IOException {
        Store reviewed = store.open();
        int articles = new TrainingData(reviewed).write(folder);
        streams.tell("depesche: " + reviewed + ": " + articles + (articles == 1 ? " reviewed article" : " reviewed articles") + " written to " + folder);
        return 0;
    }

    private void tell(String named, Review review) {
        streams.tell("depesche: " + named + ": " + review.verdict().label() + ", „" + review.anchor().text() + "“");
    }
}
