package org.depesche.search;

import java.util.List;
import org.depesche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the store keeps it, reviews taken in, with its words and the article that they stand in. All offsets are Unicode code points of the article's text.
 */
public sealed interface Fact {

    /** The article that tells it. */
    Told article();

    /** Its key in the record: {@code e1}, {@code s1}; a position's is {@code p} and its number from 0. */
    String key();

    /** The words that tell it, as they stand in the text. */
    Snippet evidence();

    /** What it has of words, by role: {@code trigger}, {@code message}, {@code actor} … */
    List<Words> words();

    /** Its name in the whole store: the record's id and its key. */
    default String name() {
        return article().id() + "/" + key();
    }

    /** The words of a role, part by part. */
    default String words(String role) {
        return words().stream().filter(words -> words.role().equals(role)).map(Words::text).reduce((a, b) -> a + " … " + b).orElse("");
    }

    /** Words with what they are to the fact. */
    record Words(String role, Span span, String text) {}

    /** Somebody who takes part. */
    record Party(String key, String id, String sector, String kind, String name, @Nullable String role) {

        /** The name where there is one, else the id. */
        public String label() {
            return name.isEmpty() ? id : name;
        }

        /** What the party is found by: the id where it has one, else the name. */
        public String handle() {
            return id.isEmpty() ? name : id;
        }
    }

    /**
     * The article of a fact.
     *
     * @param row the store's number of the record
     * @param id the record's id
     * @param text the whole text
     */
    record Told(
            long row,
            long number,
            String id,
            @Nullable String title,
            @Nullable String kicker,
            @Nullable String lead,
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String url,
            List<String> agencies,
            String language,
            boolean reserved,
            String text) {

        public Told {
            agencies = List.copyOf(agencies);
        }
    }

    /** Who did what to whom. */
    record Act(
            Told article,
            String key,
            String type,
            @Nullable String mode,
            String cameo,
            String status,
            @Nullable String statement,
            @Nullable String date,
            String precision,
            String basis,
            double intensity,
            double confidence,
            String rule,
            boolean reviewed,
            List<Party> actors,
            List<Party> recipients,
            List<String> contexts,
            List<Words> words,
            Snippet evidence) implements Fact {}

    /** Who said what. */
    record Saying(
            Told article,
            String key,
            String kind,
            String medium,
            @Nullable Party speaker,
            @Nullable Party addressee,
            boolean denies,
            @Nullable String date,
            String precision,
            double confidence,
            String rule,
            boolean reviewed,
            List<Words> words,
            Snippet evidence) implements Fact {}

    /** Who stands how on what. */
    record Stand(Told article, String key, Party actor, String issue, String stance,
            @Nullable String statement, List<Words> words, Snippet evidence) implements Fact {}
}
