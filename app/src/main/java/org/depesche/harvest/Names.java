package org.depesche.harvest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells which addresses the name of a host stands for. Thread-safe. */
public interface Names {

    /** The addresses of a name, one at least. Throws where there is none. */
    List<InetAddress> of(String host) throws UnknownHostException;

    /** As the system's resolver has them. */
    static Names system() {
        return PinnedNames::asked;
    }
}
