package org.depesche.search;

/**
 * That one fact answers to another.
 *
 * @param relation contradicts, answers, qualifies or repeats
 * @param from the one that reacts
 * @param to the one it reacts to
 */
public record Contradiction(String relation, Fact from, Fact to) {}
