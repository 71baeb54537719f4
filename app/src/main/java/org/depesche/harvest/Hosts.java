package org.depesche.harvest;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as they can be fetched. */
final class Hosts {
    private Hosts() {}

    /** The address in ASCII, its host in lower case, without fragment; null where it is no address that can be fetched. */
    static @Nullable URI address(String written) {
        try {
            URI uri = new URI(withAsciiHost(written.strip().replace(" ", "%20")));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean fit = uri.getHost() != null && !isNumber(bare(uri.getHost())) && uri.getRawUserInfo() == null && uri.getPort() != 0
                    && uri.getPort() <= 65535;
            if (!scheme.equals("http") && !scheme.equals("https") || !fit) {
                return null;
            }
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new URI(new URI(scheme + "://" + bare(uri.getHost()) + port + path + query).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            return null;
        }
    }

    /** "https://müller.example/ä": the host is written in Punycode, which URI asks for. */
    private static String withAsciiHost(String written) {
        int start = written.indexOf("://") + 3;
        int end = start;
        while (start > 2 && end < written.length() && "/?#:@".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        String host = start > 2 ? written.substring(start, end) : "";
        boolean ascii = host.codePoints().allMatch(letter -> letter < 128);
        return ascii ? written : written.substring(0, start) + IDN.toASCII(host) + written.substring(end);
    }

    /** The target of a redirect with what URI cannot hold escaped. */
    static String escaped(@Nullable String location) {
        return location == null ? "" : withAsciiHost(location.strip().replace(" ", "%20").replace("|", "%7C").replace("[", "%5B").replace("]", "%5D"));
    }

    /** In lower case, without the dot that may end a name. */
    private static String bare(String host) {
        String low = host.toLowerCase(Locale.ROOT);
        return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
    }

    /** 2130706433, 0x7f.1: what some resolvers take for an address of IPv4, though it is written in none of the usual ways. */
    private static boolean isNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return last.matches("[0-9]+|0x[0-9a-f]*") && !host.matches("([0-9]{1,3}\\.){3}[0-9]{1,3}");
    }

    static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    /** The address that a literal is. */
    static InetAddress literal(String written) {
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException wrong) {
            throw new IllegalArgumentException(written, wrong);
        }
    }

    /** Scheme, host and port: what has a robots.txt of its own. */
    static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    /** The path with its query, as robots.txt and tdmrep.json match it. */
    static String path(URI url) {
        return url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }
}
