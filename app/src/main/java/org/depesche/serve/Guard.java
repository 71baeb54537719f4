package org.depesche.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every route: sends the headers that bind the browser, and lets through who may use the route.
 *
 * <p>The Host header must name this machine or the host that the site was started for (against DNS rebinding); what changes something must come from the site's
 * own pages (against cross-site requests); where there are tokens, one must be shown, in the Authorization header or in the cookie of the sign-in page.
 * Thread-safe.
 */
final class Guard {
    /** The cookie that holds a reader's token. */
    static final String COOKIE = "depesche";

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Tokens tokens;
    private final @Nullable String host;

    /** @param host the name that the site answers to beside the loopback's; null for those alone */
    Guard(Tokens tokens, @Nullable String host) {
        this.tokens = tokens;
        this.host = host == null ? null : host.toLowerCase(Locale.ROOT);
    }

    /** Sends the headers that every answer carries. */
    static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Lets a request through to its route, or throws the {@link Refusal} that it gets instead. */
    void admit(Context context, Access needed) {
        if (!isOurs(name(context.header("Host")))) {
            throw new Refusal(421, "host", "This site does not answer to that host name.");
        }
        if (changes(context) && !isFromOurPages(context)) {
            throw new Refusal(403, "origin", "The request comes from another site.");
        }
        Access held = held(context);
        if (held.compareTo(needed) < 0) {
            throw held == Access.OPEN ? new Refusal(401, "token", "A token is needed.") : new Refusal(403, "role", "This token may read, not change.");
        }
    }

    /** What the sender of a request may do. */
    Access held(Context context) {
        if (tokens.isEmpty()) {
            return Access.EDITOR; // bound to the loopback alone, which Options sees to
        }
        Tokens.Holder holder = holder(context);
        return holder == null ? Access.OPEN : holder.access();
    }

    /** The name of who sends a request. */
    String who(Context context) {
        Tokens.Holder holder = holder(context);
        return holder == null ? System.getProperty("user.name", "editor") : holder.name();
    }

    Tokens.@Nullable Holder holder(Context context) {
        String header = context.header("Authorization");
        String token = header != null && header.startsWith("Bearer ") ? header.substring("Bearer ".length()).strip() : context.cookie(COOKIE);
        return token == null ? null : tokens.holder(token);
    }

    /** Who holds this token; null where nobody does. */
    Tokens.@Nullable Holder holderOf(String token) {
        return tokens.holder(token);
    }

    private static boolean changes(Context context) {
        return context.method() != HandlerType.GET && context.method() != HandlerType.HEAD && context.method() != HandlerType.OPTIONS;
    }

    private boolean isOurs(@Nullable String name) {
        return name != null && (LOOPBACK.contains(name) || name.equals(host));
    }

    /** Whether a request that changes something comes from a page of the site, or from no browser at all. */
    private boolean isFromOurPages(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = context.header("Origin");
        if (origin == null) {
            return true;
        }
        try {
            URI from = URI.create(origin);
            return from.getHost() != null && isOurs(from.getHost().toLowerCase(Locale.ROOT)) && from.getAuthority().equalsIgnoreCase(context.header("Host"));
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /** The host name without its port. */
    private static @Nullable String name(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int bracket = header.lastIndexOf(']');
        int colon = header.lastIndexOf(':');
        return (colon > bracket ? header.substring(0, colon) : header).toLowerCase(Locale.ROOT);
    }
}
