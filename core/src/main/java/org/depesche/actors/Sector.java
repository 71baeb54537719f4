package org.depesche.actors;

/** The role of an actor in its country or body: the codebook's sectors, by their codes. */
public enum Sector {
    /** Government. */
    GOV,
    /** Armed forces of a state. */
    MIL,
    /** Police. */
    COP,
    /** Intelligence services. */
    SPY,
    /** Parliament. */
    LEG,
    /** Courts and prosecutors. */
    JUD,
    /** A party as such. */
    PTY,
    /** Opposition. */
    OPP,
    /** Armed rebels, separatists, militias. */
    REB,
    /** Civilians, citizens, protesters. */
    CVL,
    /** Media. */
    JRN,
    /** Business. */
    BUS,
    /** Non-governmental organisations. */
    NGO,
    /** International governmental organisations. */
    IGO,
    /** Education and science. */
    EDU,
    /** Religious bodies. */
    REL,
    /** Ethnic groups. */
    ETH,
    /** Refugees. */
    REF,
    /** Criminals. */
    CRM,
    /** Unions. */
    LAB,
    /** Not known. */
    UNK
}
