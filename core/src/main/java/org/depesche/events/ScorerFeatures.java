package org.depesche.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depesche.actors.Cast;
import org.depesche.language.Morphology;
import org.depesche.language.Reading;
import org.depesche.language.Sentence;
import org.depesche.language.Token;
import org.depesche.language.VerbGroup;
import org.depesche.language.syntax.Clusters;
import org.depesche.statements.Statement;

/**
 * What the scorer looks at: the word, its groups, what stands above and below it in the tree, who stands there, how the clause presents it, and what the rows say. For one article;
 * sentences are asked for in reading order.
 */
final class ScorerFeatures {
    private final Codebook codebook;
    private final Clusters clusters;
    private final Roles roles;
    private final Reading reading;
    private final List<Named> named;
    private final Set<String> told = new HashSet<>();

    ScorerFeatures(Codebook codebook, Clusters clusters, Roles roles, Reading reading, Cast cast) {
        this.codebook = codebook;
        this.clusters = clusters;
        this.roles = roles;
        this.reading = reading;
        this.named = Named.in(reading.sentences(), cast);
    }

    /** The features of each candidate of a sentence, hashed; {@code blind} to the rows of the word itself. */
    Map<Candidate, int[]> of(Sentence sentence, List<Candidate> candidates, boolean blind) {
        Map<Candidate, int[]> features = new HashMap<>();
        Surroundings around = new Surroundings(sentence, candidates);
        candidates.forEach(candidate -> features.put(candidate, around.of(blind ? candidate.blind() : candidate)));
        candidates.stream().filter(candidate -> candidate.found() != null).forEach(candidate -> told.add(candidate.head().lemma()));
        return features;
    }

    /** One sentence's tree, children by head, and who is named by each word. */
    private final class Surroundings {
        private final Sentence sentence;
        private final Slots slots;
        private final Map<Integer, Candidate> candidates = new HashMap<>();
        private final Named who;
        private final int ids;
        private final int fired;

        Surroundings(Sentence sentence, List<Candidate> all) {
            this.sentence = sentence;
            this.slots = new Slots(sentence, codebook.words(), roles);
            all.forEach(candidate -> candidates.put(candidate.head().index(), candidate));
            who = named.get(sentence.index());
            ids = Math.min(3, who.ids());
            fired = (int) Math.min(3, all.stream().filter(candidate -> candidate.found() != null).count());
        }

        int[] of(Candidate candidate) {
            FeatureList list = new FeatureList();
            list.add("bias", "");
            word(list, candidate);
            rows(list, candidate);
            above(list, candidate);
            below(list, candidate);
            parties(list, candidate);
            place(list, candidate);
            return list.rows();
        }

        private void word(FeatureList list, Candidate candidate) {
            Token head = candidate.head();
            String kind = candidate.kind().name();
            list.add("kind", kind);
            list.add("lemma", head.lemma());
            list.add("tag", head.stts());
            Clusters.Cluster cluster = clusters.of(head.form());
            list.add("fine", kind, cluster.fine());
            list.add("coarse", kind, cluster.coarse());
            Clusters.Cluster ofLemma = clusters.of(head.lemma());
            list.add("lemma-fine", kind, ofLemma.fine());
            String lemma = head.lemma().toLowerCase(Locale.ROOT);
            list.add("end", kind, lemma.substring(Math.max(0, lemma.length() - 4)));
            list.add("begin", kind, lemma.substring(0, Math.min(4, lemma.length())));
        }

        private void rows(FeatureList list, Candidate candidate) {
            Predicate row = candidate.row();
            Finding found = candidate.found();
            list.add("within", candidate.within());
            list.add("fired", fired);
            if (row == null) {
                list.add("row", "none", candidate.within());
                return;
            }
            String sense = sense(row);
            String type = type(row);
            list.add("row", sense);
            list.add("row-type", type, candidate.kind().name());
            list.add("row-head", row.head(), String.join(",", row.with()));
            list.add("row-with", row.with().size());
            list.add("row-within", type, candidate.within());
            list.add("row-relation", type, candidate.head().relation());
            if (found == null) {
                list.add("unfired", type);
                return;
            }
            String code = found.code().type().name();
            list.add("found", code);
            list.add("found-sense", code, sense);
            list.add("found-kind", code, candidate.kind().name());
            list.add("found-status", code, found.status().label());
            list.add("found-roles", code, (found.actors().isEmpty() ? 0 : 1) + (found.recipients().isEmpty() ? 0 : 2));
            list.add("found-part", code, sentence.part().name());
            list.add("found-named", code, ids);
            list.add("found-told", code, told.contains(candidate.head().lemma()) ? 1 : 0);
        }

        private void above(FeatureList list, Candidate candidate) {
            Token head = candidate.head();
            list.add("relation", candidate.kind().name(), head.relation());
            if (head.head() < 0) {
                return;
            }
            Token above = sentence.tokens().get(head.head());
            list.add("above", head.relation(), above.lemma());
            list.add("above-fine", head.relation(), clusters.of(above.form()).fine());
            Candidate governor = candidates.get(above.index());
            if (governor != null && governor.row() != null) {
                list.add("above-row", head.relation(), sense(governor.row()));
                list.add("above-type", type(governor.row()), candidate.row() == null ? "none" : type(candidate.row()));
            }
            sentence.children(head, "case").forEach(preposition -> list.add("case", candidate.kind().name(), preposition.lemma()));
        }

        private void below(FeatureList list, Candidate candidate) {
            for (Token child : sentence.children(candidate.head())) {
                String relation = child.relation();
                if (relation.equals("punct") || relation.equals("case")) {
                    continue;
                }
                list.add("child", candidate.kind().name(), relation);
                list.add("child-lemma", relation, child.lemma());
                list.add("child-fine", relation, clusters.of(child.form()).fine());
                list.add("lemma-child", candidate.head().lemma(), child.lemma());
                for (Token preposition : sentence.children(child, "case")) {
                    list.add("preposition", candidate.kind().name(), preposition.lemma());
                    list.add("lemma-preposition", candidate.head().lemma(), preposition.lemma());
                }
                Candidate inner = candidates.get(child.index());
                if (inner != null && inner.row() != null) {
                    list.add("child-row", relation, sense(inner.row()));
                    list.add("child-type", candidate.row() == null ? "none" : type(candidate.row()), type(inner.row()));
                }
            }
        }

        private void parties(FeatureList list, Candidate candidate) {
            String kind = candidate.kind().name();
            String subject = first(slots.fill(candidate.head(), candidate.kind(), "subj"));
            String object = candidate.kind() == Predicate.Kind.NOUN ? "" : first(slots.fill(candidate.head(), candidate.kind(), "obj"));
            list.add("subject", kind, subject);
            list.add("object", kind, object);
            list.add("parties", kind, subject + ">" + object);
            String type = candidate.row() == null ? "none" : type(candidate.row());
            list.add("row-subject", type, subject);
            list.add("row-object", type, object);
            list.add("named", kind, ids);
        }

        private String first(List<Token> words) {
            if (words.isEmpty()) {
                return "";
            }
            return words.stream().map(who::at).filter(Objects::nonNull).findFirst().map(actor -> actor.sector().name()).orElse("nobody");
        }

        private void place(FeatureList list, Candidate candidate) {
            Token head = candidate.head();
            String kind = candidate.kind().name();
            list.add("part", sentence.part().name());
            list.add("early", kind, Math.min(4, sentence.index()));
            Optional<Statement> said = roles.statement(head.span());
            list.add("said", kind, said.map(statement -> statement.kind().name()).orElse(""));
            list.add("denied", said.filter(Statement::denies).isPresent() ? 1 : 0);
            list.add("quoted", reading.isQuoted(head.span()) ? 1 : 0);
            list.add("told", told.contains(head.lemma()) ? 1 : 0, candidate.row() == null ? "" : "row");
            if (candidate.kind() == Predicate.Kind.NOUN) {
                return;
            }
            VerbGroup group = VerbGroup.of(sentence, head);
            String type = candidate.row() == null ? "none" : type(candidate.row());
            String outlook = Outlook.of(group, codebook.words(), said.isPresent(), List.of()).name();
            list.add("outlook", outlook);
            list.add("outlook-type", outlook, type);
            list.add("modal", group.modal().orElse(""), type);
            list.add("passive", group.isPassive() ? 1 : 0, type);
            list.add("finite", group.finite().isPresent() ? 1 : 0, type);
            list.add("mood", group.mood().map(Morphology.Mood::name).orElse(""), group.isPast() ? 1 : 0);
        }
    }

    /** The type that a candidate's row stands for; empty where no row fits it. */
    String type(Candidate candidate) {
        return candidate.row() == null ? "" : type(candidate.row());
    }

    private static String sense(Predicate row) {
        return row.stance() == null ? "act:" + row.act() : "stance:" + row.stance();
    }

    /** What the row codes to by itself. */
    private String type(Predicate row) {
        Codebook.Act act = codebook.act(row.act()).orElse(null);
        if (row.stance() == null) {
            return act == null ? "" : act.code().type().name();
        }
        return codebook.compose(row.stance(), act).map(code -> code.type().name()).orElse("no");
    }
}
