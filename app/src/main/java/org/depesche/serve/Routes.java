package org.depesche.serve;

import java.util.ArrayList;
import java.util.List;

/** All routes of the site. */
final class Routes {
    private Routes() {}

    static List<Route> of(Desk desk) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(Assets.routes());
        routes.add(Route.get("/live", Access.READER, context -> new io.javalin.http.sse.SseHandler(client -> desk.live().join(client)).handle(context)));
        routes.addAll(new ReadingPages(desk).routes());
        return routes;
    }
}
