package org.depesche.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the articles that print one copy, one article after the other. Two articles are in one cluster when they are copies of each other, or linked by a chain of
 * copies; so the clusters do not depend on the order in which articles come, only their growth does. Candidates come from bands of the signatures (locality
 * sensitive hashing), so an article is held against few others however many there are. Not thread-safe.
 *
 * <pre>{@code
 * Clusters clusters = new Clusters();
 * Cluster cluster = clusters.add(Member.of(id, article, publishers), signer.of(article));
 * }</pre>
 */
public final class Clusters {
    private static final int PLACES = 2; // of a band: two texts with a quarter of their runs in common share one of 64 bands in 98 of 100 cases

    private final List<Signature> signatures = new ArrayList<>();
    private final List<List<Member>> members = new ArrayList<>(); // by group; emptied where the group was joined to another
    private final List<Integer> parents = new ArrayList<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<Signature, Integer> exact = new HashMap<>();
    private final Map<Long, List<Integer>> bands = new HashMap<>();

    /** Adds an article and gives the cluster that it is now in; an id that was added before changes nothing. */
    public Cluster add(Member member, Signature signature) {
        Integer known = groups.get(member.id());
        if (known != null) {
            return new Cluster(members.get(root(known)));
        }
        Integer same = signature.runs() == 0 ? null : exact.get(signature);
        int group = same != null ? root(same) : opened(signature);
        members.get(group).add(member);
        groups.put(member.id(), group);
        return new Cluster(members.get(group));
    }

    /** Opens a group for a signature that is new, joins it to those of its copies, and gives the whole. */
    private int opened(Signature signature) {
        int group = signatures.size();
        signatures.add(signature);
        members.add(new ArrayList<>());
        parents.add(group);
        if (signature.runs() > 0) {
            exact.put(signature, group);
            for (int from = 0; from < Signature.SIZE; from += PLACES) {
                List<Integer> band = bands.computeIfAbsent(signature.band(from, PLACES), b -> new ArrayList<>(1));
                for (int other : band) {
                    if (root(other) != root(group) && Copies.are(signature, signatures.get(other))) {
                        join(root(other), root(group));
                    }
                }
                band.add(group);
            }
        }
        return root(group);
    }

    private void join(int a, int b) {
        int kept = Math.min(a, b);
        int gone = Math.max(a, b);
        parents.set(gone, kept);
        members.get(kept).addAll(members.get(gone));
        members.set(gone, List.of());
    }

    private int root(int group) {
        int root = group;
        while (parents.get(root) != root) {
            parents.set(root, parents.get(parents.get(root)));
            root = parents.get(root);
        }
        return root;
    }

    /** The cluster of an article that was added; throws {@link IllegalArgumentException} for any other. */
    public Cluster of(String id) {
        Integer group = groups.get(id);
        if (group == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return new Cluster(members.get(root(group)));
    }

    /** All clusters, single articles too, by their earliest members. */
    public List<Cluster> all() {
        return members.stream().filter(group -> !group.isEmpty()).map(Cluster::new)
                .collect(Collectors.toMap(cluster -> cluster.members().get(0), cluster -> cluster, (a, b) -> a, TreeMap::new))
                .values().stream().toList();
    }
}
