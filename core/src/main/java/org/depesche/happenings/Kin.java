package org.depesche.happenings;

import java.util.List;

/** Happenings whose reports had to be weighed together, because some of them are alike. */
public record Kin(List<Happening> happenings) {

    public Kin {
        happenings = List.copyOf(happenings);
    }
}
