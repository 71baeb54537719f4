package org.depesche.search;

/** How often a value occurs among what was found. */
public record Count(String value, long number) {}
