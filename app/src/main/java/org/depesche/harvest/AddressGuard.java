package org.depesche.harvest;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lets fetches through to public addresses only, whether a literal or what a name stands for; where one of a name's addresses is refused, the name is. What it
 * lets through is pinned: the connection goes to the addresses that were checked. Thread-safe.
 */
public final class AddressGuard {
    private final Names names;
    private final Predicate<InetAddress> allowed;

    /**
     * A guard of its own.
     *
     * @param names resolves the names of hosts
     * @param allowed which addresses are let through
     */
    public AddressGuard(Names names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** Lets public addresses through. */
    public static AddressGuard publicOnly() {
        return new AddressGuard(Names.system(), AddressRanges::isPublic);
    }

    /** Lets every address through: for a site within one's own network. */
    public static AddressGuard open() {
        return new AddressGuard(Names.system(), any -> true);
    }

    /** Throws where the address may not be fetched. */
    void check(URI url) throws FetchProblem {
        String host = url.getHost();
        List<InetAddress> addresses = addresses(host);
        if (!addresses.stream().allMatch(allowed)) {
            throw FetchProblem.lasting("leads to an address that is not public (" + host + ")", "give an address of the public web");
        }
        if (!Hosts.isLiteral(host)) {
            PinnedNames.pin(host, addresses);
        }
    }

    private List<InetAddress> addresses(String host) throws FetchProblem {
        try {
            return Hosts.isLiteral(host) ? List.of(Hosts.literal(host)) : names.of(host);
        } catch (UnknownHostException | IllegalArgumentException unknown) {
            throw FetchProblem.passing("the host " + host + " is not known", "check the address and the connection");
        }
    }
}
