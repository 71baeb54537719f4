package org.depesche.eval.syntax;

/** Which relations the parser learns: rare subtypes are learnt as what they are subtypes of. Stateless. */
final class Relations {
    private Relations() {}

    /** The relation to learn. GSD has "dep" for many first words whose tag tells what they are. */
    static String trained(String relation, String stts) {
        if (relation.equals("dep")) {
            return known(stts);
        }
        return switch (relation) {
            case "nsubj:pass", "csubj:pass", "aux:pass", "obl:arg", "obl:agent", "compound:prt" -> relation;
            case "iobj" -> "obl:arg";
            default -> relation.indexOf(':') < 0 ? relation : relation.substring(0, relation.indexOf(':'));
        };
    }

    private static String known(String stts) {
        return switch (stts) {
            case "ART", "PDAT", "PIAT", "PPOSAT" -> "det";
            case "ADJA" -> "amod";
            case "APPR" -> "case";
            default -> "dep";
        };
    }
}
