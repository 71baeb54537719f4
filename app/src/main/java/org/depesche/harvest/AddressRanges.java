package org.depesche.harvest;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells public addresses from all others, by IANA's registries of special-purpose addresses (RFC 6890 and later): private, shared (CGNAT), loopback,
 * link-local, documentation, benchmarking, multicast, reserved. Of IPv6 only global unicast is public; an address that holds one of IPv4 is what that one is.
 */
final class AddressRanges {
    private static final List<Range> SPECIAL_4 = ranges(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    private static final List<Range> SPECIAL_6 = ranges("2001::/23", "2001:db8::/32", "3fff::/20");
    private static final Range GLOBAL_6 = Range.of("2000::/3");
    private static final Range SIX_TO_FOUR = Range.of("2002::/16");
    private static final Range TRANSLATED = Range.of("64:ff9b::/96");
    private static final Range MAPPED = new Range(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0, 0, 0}, 96);

    private AddressRanges() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] address) {
        return SPECIAL_4.stream().noneMatch(range -> range.holds(address));
    }

    private static boolean isPublic6(byte[] address) {
        if (TRANSLATED.holds(address) || MAPPED.holds(address)) {
            return isPublic4(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return isPublic4(Arrays.copyOfRange(address, 2, 6));
        }
        return GLOBAL_6.holds(address) && SPECIAL_6.stream().noneMatch(range -> range.holds(address));
    }

    private static List<Range> ranges(String... written) {
        return Arrays.stream(written).map(Range::of).toList();
    }

    /** The addresses that share their first bits. */
    private record Range(byte[] start, int bits) {

        static Range of(String written) {
            int slash = written.indexOf('/');
            return new Range(Hosts.literal(written.substring(0, slash)).getAddress(), Integer.parseInt(written.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += 8) {
                int mask = bits - bit >= 8 ? 0xFF : 0xFF << 8 - (bits - bit) & 0xFF;
                if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
