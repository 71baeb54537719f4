package org.depesche.serve;

import io.javalin.security.RouteRole;

/** Who may use a route. Each holds what the ones before it hold. */
enum Access implements RouteRole {
    /** Anybody: style sheets, the page that asks for a token. */
    OPEN,
    /** Who may read. */
    READER,
    /** Who may correct and add. */
    EDITOR
}
