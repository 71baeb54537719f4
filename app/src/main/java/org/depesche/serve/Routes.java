package org.depesche.serve;

import io.javalin.http.sse.SseHandler;
import java.util.ArrayList;
import java.util.List;

/** All routes of the site. */
final class Routes {
    private Routes() {}

    static List<Route> of(Desk desk, CodingDesk coding) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(Assets.routes());
        routes.add(Route.get("/live", Access.READER, context -> new SseHandler(client -> desk.live().join(client)).handle(context)));
        routes.addAll(new ReadingPages(desk).routes());
        routes.addAll(new SearchPages(desk).routes());
        routes.addAll(new PartyPages(desk).routes());
        routes.addAll(new IssuePages(desk).routes());
        routes.addAll(new WorldPages(desk).routes());
        routes.addAll(new ReviewPages(desk).routes());
        routes.addAll(new ToolPages(desk, coding).routes());
        routes.addAll(new Api(desk, coding).routes());
        return routes;
    }
}
