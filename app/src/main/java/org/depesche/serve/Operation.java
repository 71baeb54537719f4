package org.depesche.serve;

import java.util.List;

/**
 * An operation of the REST interface as its page shows it, to try.
 *
 * @param path its address
 * @param key the name of the text that explains it
 * @param parameters what it can be asked with
 */
public record Operation(String path, String key, List<String> parameters) {
    private static final List<String> FILTER = List.of("q", "actor", "recipient", "from", "to", "limit");

    /** Those that only read. */
    static final List<Operation> ALL = List.of(
            new Operation("/api/v1/articles", "api.articles", FILTER),
            new Operation("/api/v1/events", "api.events", List.of("q", "actor", "recipient", "type", "status", "from", "to", "limit")),
            new Operation("/api/v1/statements", "api.statements", List.of("q", "speaker", "kind", "from", "to", "limit")),
            new Operation("/api/v1/positions", "api.positions", List.of("q", "actor", "issue", "stance", "limit")),
            new Operation("/api/v1/actors", "api.actors", List.of("country", "from", "to")),
            new Operation("/api/v1/search", "api.search", List.of("was", "q", "limit")),
            new Operation("/api/v1/changes", "api.changes", List.of()));
}
