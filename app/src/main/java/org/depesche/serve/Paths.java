package org.depesche.serve;

import org.depesche.search.Fact;

/** The addresses of the site's pages. */
public final class Paths {
    private Paths() {}

    public static String article(String id) {
        return "/artikel/" + Queries.encoded(id);
    }

    /** The page of the happening that an event is a report of. */
    public static String happening(Fact.Act act) {
        return "/ereignis/" + Queries.encoded(act.article().id()) + "/" + Queries.encoded(act.key());
    }

    public static String actor(String handle) {
        return "/akteur/" + Queries.encoded(handle);
    }

    /** The page of two handles parted by a comma. */
    public static String dyad(String handles) {
        int comma = handles.indexOf(',');
        return comma < 0 ? actor(handles) : "/dyade/" + Queries.encoded(handles.substring(0, comma)) + "/" + Queries.encoded(handles.substring(comma + 1));
    }

    public static String issue(String label) {
        return "/haltungen/" + Queries.encoded(label);
    }

    /** An address outside, where it is one of the web; else nowhere. */
    public static String outside(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "#";
    }
}
