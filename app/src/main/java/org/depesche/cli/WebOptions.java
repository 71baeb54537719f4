package org.depesche.cli;

import java.time.Clock;
import org.depesche.Version;
import org.depesche.harvest.AddressGuard;
import org.depesche.harvest.Fetcher;
import org.depesche.harvest.HarvestLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of fetching. */
final class WebOptions {
    @Option(names = "--contact", paramLabel = "ADDRESS", description = "A page or mail address that tells servers who fetches; it is sent with each request.")
    private @Nullable String contact;

    @Option(names = "--allow-private", hidden = true, description = "Fetch from addresses that are not public too, such as those of one's own network.")
    private boolean isPrivateAllowed;

    /** Tells that the guard is down, where it is. */
    void tell(Streams streams) {
        if (isPrivateAllowed) {
            streams.tell("depesche: --allow-private: addresses of this machine and its network are fetched too; use it with feeds that you trust alone");
        }
    }

    Fetcher fetcher() {
        return fetcher(HarvestLimits.STANDARD);
    }

    Fetcher fetcher(HarvestLimits limits) {
        return new Fetcher(isPrivateAllowed ? AddressGuard.open() : AddressGuard.publicOnly(), agent(), limits, Clock.systemUTC());
    }

    private String agent() {
        String told = contact == null ? "" : contact.replaceAll("[^\\x21-\\x7E]", "").replaceAll("[()]", "");
        return "Depesche/" + Version.NUMBER + (told.isEmpty() ? "" : " (+" + told + ")");
    }
}
