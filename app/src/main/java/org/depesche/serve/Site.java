package org.depesche.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import org.depesche.search.FilterException;
import org.depesche.search.Questions;
import org.depesche.store.Store;
import org.depesche.store.StoreException;
import org.depesche.store.StoreReader;

/**
 * The site on a store: started with {@link #start}, stopped with {@link #close}. Every route stands in {@link Routes}, with who may use it. Thread-safe.
 *
 * <pre>{@code
 * try (Site site = Site.start(Options.local("depesche.db", 7070))) {
 *     System.out.println(site.address());
 *     …
 * }
 * }</pre>
 */
public final class Site implements AutoCloseable {
    private static final long LARGEST_UPLOAD = 16L << 20;

    private final Javalin server;
    private final Questions questions;
    private final Live live;
    private final Options options;

    private Site(Javalin server, Questions questions, Live live, Options options) {
        this.server = server;
        this.questions = questions;
        this.live = live;
        this.options = options;
    }

    /**
     * Starts the site.
     *
     * @throws StoreException where the store cannot be used
     * @throws IOException where the tokens cannot be read, or the address is open to others and there are no tokens
     */
    public static Site start(Options options) throws IOException {
        Tokens tokens = options.tokens() == null ? Tokens.NONE : Tokens.in(options.tokens());
        if (tokens.isEmpty() && !options.isLocal()) {
            throw new IOException(options.host() + ": others can reach that address; make a token first: depesche token --tokens FILE editor NAME, "
                    + "then serve with --tokens FILE");
        }
        Store store = Store.openOrMake(options.store());
        Questions questions = Questions.of(store);
        Live live = new Live(() -> newest(store, questions));
        Guard guard = new Guard(tokens, options.isLocal() ? null : options.host());
        Desk desk = new Desk(store, questions, live, guard, Texts.standard());
        Javalin server = Javalin.create(config -> configure(config, desk, new CodingDesk(store))).start(options.host(), options.port());
        return new Site(server, questions, live, options);
    }

    /** The store's newest change, once the index holds it. */
    private static long newest(Store store, Questions questions) {
        long change;
        try (StoreReader reader = store.reader()) {
            change = reader.change();
        }
        questions.follow(); // after the number was read: what the store gains in between is told next time
        return change;
    }

    private static void configure(JavalinConfig config, Desk desk, CodingDesk coding) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_UPLOAD;
        config.http.generateEtags = true;
        config.concurrency.useVirtualThreads = true;
        config.routes.before(Guard::headers);
        for (Route route : Routes.of(desk, coding)) {
            route.register(config, desk);
        }
        config.routes.exception(Refusal.class, (refusal, context) -> desk.problem(context, refusal));
        config.routes.exception(FilterException.class, (wrong, context) -> desk.problem(context, Refusal.wrong(wrong.getMessage())));
        config.routes.exception(StoreException.class, (broken, context) -> desk.problem(context, problem(broken)));
        config.routes.exception(Exception.class, (bug, context) -> desk.problem(context, new Refusal(500, "internal", "An internal error: " + bug)));
        config.routes.error(404, context -> missing(desk, context));
    }

    private static Refusal problem(StoreException broken) {
        return broken.kind() == StoreException.Kind.WRONG_USE ? Refusal.wrong(broken.getMessage()) : new Refusal(503, "store", broken.getMessage());
    }

    private static void missing(Desk desk, Context context) {
        if (context.attribute(Desk.TOLD) == null) {
            desk.problem(context, Refusal.missing(context.path()));
        }
    }

    /** Makes a token for a holder of this name, and adds its hash to the file. The token is kept nowhere. */
    public static String token(Path file, boolean editor, String name) throws IOException {
        return Tokens.make(file, editor ? Access.EDITOR : Access.READER, name);
    }

    /** Where it is. */
    public String address() {
        return "http://" + (options.isLocal() ? "localhost" : options.host()) + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        live.close();
        server.stop();
        questions.close();
    }
}
