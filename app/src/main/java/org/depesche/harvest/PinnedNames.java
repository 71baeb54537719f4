package org.depesche.harvest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Makes Java connect to the addresses that were checked. Java's HTTP client resolves a name by itself, after anybody has checked it, and the answer may be
 * another one then (DNS rebinding). So this resolver, which JEP 418 lets a process have one of, answers a pinned name with the addresses it is pinned to, and
 * asks the system for all others. Thread-safe.
 */
public final class PinnedNames extends InetAddressResolverProvider {
    private static final Map<String, List<InetAddress>> PINS = new ConcurrentHashMap<>();
    private static final AtomicReference<InetAddressResolver> SYSTEM = new AtomicReference<>();

    /** Java makes one when it resolves the first name: the file in META-INF/services names this class. */
    public PinnedNames() {}

    /** From now on the name stands for these addresses. */
    static void pin(String host, List<InetAddress> addresses) {
        PINS.put(host, List.copyOf(addresses));
    }

    /** What the system's resolver says now, whatever is pinned. */
    static List<InetAddress> asked(String host) throws UnknownHostException {
        InetAddress.getAllByName("localhost"); // so that Java has loaded its resolver
        InetAddressResolver system = SYSTEM.get();
        if (system == null) { // another provider goes before this one
            return List.of(InetAddress.getAllByName(host));
        }
        try (Stream<InetAddress> found = system.lookupByName(host, LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6))) {
            return found.toList();
        }
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        SYSTEM.set(configuration.builtinResolver());
        return new Pinned(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "depesche";
    }

    private record Pinned(InetAddressResolver system) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            List<InetAddress> pinned = PINS.get(host);
            return pinned == null ? system.lookupByName(host, policy) : pinned.stream();
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return system.lookupByAddress(address);
        }
    }
}
