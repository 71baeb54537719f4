package org.depesche.actors;


/** Tells where a person's name ends. */
final class PersonNames {
    private static final int LONGEST = 7; // words of a name

    private final Gazetteer gazetteer;

    PersonNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The end of the name that begins at this word; the word itself where none begins. {@code anchored} when an office or title stands before it. */
    int end(Line line, int from, boolean anchored) {
        int at = from;
        int words = 0;
        int end = from;
        boolean first = false;
        while (at < line.size() && at - from < LONGEST) {
            String form = line.form(at);
            if (initial(form) && at + 1 < line.size() && (line.capital(at + 1) || gazetteer.is("particle", line.form(at + 1)))) {
                at++;
                words++;
                first = true;
                continue;
            }
            if ((words > 0 || anchored) && gazetteer.is("particle", form) && line.token(at).span().length() == form.codePointCount(0, form.length()) && follows(line, at + 1)) {
                at++;
                continue;
            }
            Entry.Given given = gazetteer.firstName(form);
            if (!word(line, at, words, anchored, first)) {
                break;
            }
            first |= given != null;
            words++;
            end = ++at;
        }
        return words == 0 || (words == 1 && !anchored) ? from : end;
    }

    private boolean follows(Line line, int at) {
        return line.capital(at) && !line.noun(at) || (gazetteer.is("particle", line.form(at)) && line.capital(at + 1) && !line.noun(at + 1));
    }

    private boolean word(Line line, int at, int words, boolean anchored, boolean first) {
        String form = line.form(at);
        if (!alphabetic(form) || !(line.capital(at) || form.startsWith("al-") || form.startsWith("el-"))) {
            return false;
        }
        if (gazetteer.firstName(form) != null && words == 0) {
            return line.proper(at) || line.capital(at + 1);
        }
        if (stops(line, at, words)) {
            return false;
        }
        return line.proper(at) || gazetteer.firstName(form) != null && (first || anchored) || first && words == 1 && !line.form(at - 1).isEmpty();
    }

    private boolean stops(Line line, int at, int words) {
        NameTrie.Match match = gazetteer.names().longest(line::form, at, line.size());
        if (match == null) {
            return gazetteer.office(line.form(at)) != null && !line.proper(at);
        }
        for (Entry entry : match.entries()) {
            if (entry instanceof Entry.Office && !line.proper(at) || entry instanceof Entry.State || entry instanceof Entry.Body body && !body.quoted() || entry instanceof Entry.Citizen && words > 0 && !line.proper(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean initial(String form) {
        return form.length() == 2 && Character.isUpperCase(form.charAt(0)) && form.charAt(1) == '.';
    }

    static boolean alphabetic(String form) {
        if (form.length() < 2 || form.length() > 40) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '’' && !(c == '.' && i == form.length() - 1)) {
                return false;
            }
        }
        return !form.equals(form.toUpperCase(java.util.Locale.ROOT)) || form.length() > 4 || form.matches("[IVX]+\\.?");
    }
}
