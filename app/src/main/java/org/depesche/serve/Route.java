package org.depesche.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.function.Function;

/**
 * A route of the site: a method and a path, who may use it, and what answers.
 *
 * @param isPage whether it is a page, which can be had as {@code .json} and {@code .csv} as well
 */
record Route(HandlerType method, String path, Access access, boolean isPage, Handler handler) {

    /** A page to read. */
    static Route page(Desk desk, String path, Access access, Function<Context, View> view) {
        return new Route(HandlerType.GET, path, access, true, context -> desk.show(context, view.apply(context)));
    }

    static Route get(String path, Access access, Handler handler) {
        return new Route(HandlerType.GET, path, access, false, handler);
    }

    static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, false, handler);
    }

    void register(JavalinConfig config, Desk desk) {
        Handler guarded = context -> {
            desk.guard().admit(context, access);
            handler.handle(context);
        };
        if (isPage) {
            String stem = path.equals("/") ? "/lage" : path;
            config.routes.addHttpHandler(method, stem + ".json", guarded, access);
            config.routes.addHttpHandler(method, stem + ".csv", guarded, access);
        }
        config.routes.addHttpHandler(method, path, guarded, access);
    }
}
