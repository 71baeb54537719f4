package org.depesche.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the site is started.
 *
 * @param store the store's location
 * @param host the address to listen on
 * @param port the port; 0 for any that is free
 * @param tokens the file of tokens; null where there is none
 */
public record Options(String store, String host, int port, @Nullable Path tokens) {
    /** The site on its own machine alone. */
    public static Options local(String store, int port) {
        return new Options(store, "127.0.0.1", port, null);
    }

    /** Whether only this machine can reach it. */
    boolean isLocal() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
