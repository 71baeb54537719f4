package org.depesche.serve;

import io.javalin.http.Context;

/** Parameters of a path whose last segment may end in the form that is asked for. */
final class Ending {
    private Ending() {}

    /** The parameter, without {@code .json} or {@code .csv} where the route's own path did not take it. */
    static String cut(Context context, String name) {
        String value = context.pathParam(name);
        for (String ending : new String[] {".json", ".csv"}) {
            if (context.path().endsWith(ending) && value.endsWith(ending)) {
                return value.substring(0, value.length() - ending.length());
            }
        }
        return value;
    }
}
