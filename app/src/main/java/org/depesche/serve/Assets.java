package org.depesche.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The files that pages load: style sheets, scripts, pictures. All are the site's own, or come with libraries in its class path. */
final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private Assets() {}

    static List<Route> routes() {
        return List.of(
                asset("depesche.css", "assets/depesche.css"), asset("print.css", "assets/print.css"), asset("depesche.js", "assets/depesche.js"),
                asset("depesche.svg", "assets/depesche.svg"), asset("htmx.min.js", HTMX));
    }

    private static Route asset(String name, String resource) {
        byte[] bytes = bytes(resource);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return Route.get("/assets/" + name, Access.OPEN, context -> give(context, type, bytes));
    }

    private static void give(Context context, String type, byte[] bytes) {
        context.contentType(type).header("Cache-Control", "max-age=3600").result(bytes);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the class path");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
