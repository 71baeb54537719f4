package org.depesche.page.gzip;

import java.io.IOException;

/** The header of a gzip member (RFC 1952, 2.3). */
public final class GzipHead {
    static final int SHORTEST = 10;
    private static final int LONGEST = 1 << 13; // names and comments are short
    private static final int CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private GzipHead() {}

    /** Whether the window's next bytes can begin a member. */
    public static boolean isNext(Window packed) throws IOException {
        return packed.ahead(SHORTEST) >= SHORTEST && packed.get(0) == 0x1F && packed.get(1) == 0x8B && packed.get(2) == 8 && (packed.get(3) & RESERVED) == 0;
    }

    /** Its length; -1 for none. */
    static int length(Window packed) throws IOException {
        if (!isNext(packed)) {
            return -1;
        }
        int there = packed.ahead(LONGEST);
        int flags = packed.get(3);
        int at = SHORTEST;
        if ((flags & EXTRA) != 0) {
            at = at + 2 > there ? LONGEST : at + 2 + packed.get(at) + (packed.get(at + 1) << 8);
        }
        for (int words = (flags & NAME) / NAME + (flags & COMMENT) / COMMENT; words > 0; words--) {
            while (at < there && packed.get(at) != 0) {
                at++;
            }
            at++;
        }
        at += (flags & CHECK) != 0 ? 2 : 0;
        return at <= there ? at : -1;
    }
}
