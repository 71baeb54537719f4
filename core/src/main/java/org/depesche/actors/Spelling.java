package org.depesche.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds the spellings of one foreign name into one key: "Lawrow", "Lavrov" and "Lavrow", "Juschtschenko" and "Yushchenko", "Erdoğan" and "Erdogan". Transliteration
 * from Slavic, Arabic and Persian scripts differs by the language it was made for; the key keeps what they have in common.
 */
final class Spelling {
    private static final String[][] SAME = {
        {"schtsch", "x"}, {"shch", "x"}, {"tsch", "x"}, {"dsch", "i"}, {"sch", "s"}, {"sh", "s"}, {"zh", "s"}, {"tch", "x"}, {"ch", "x"}, {"kh", "x"}, {"gh", "g"},
        {"ph", "f"}, {"th", "t"}, {"dj", "i"}, {"tz", "s"}, {"ts", "s"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ck", "k"}, {"ß", "s"}, {"ı", "i"}, {"ł", "l"}, {"ø", "o"}, {"đ", "d"},
        {"æ", "a"}, {"w", "v"}, {"z", "s"}, {"y", "i"}, {"j", "i"}, {"q", "k"}, {"c", "k"}
    };

    private static final Pattern ARTICLE = Pattern.compile("\\b(?:al|el|az|as|ar|ad|an|at|ul|asch)-"); // the Arabic article, in its spoken forms

    private Spelling() {}

    /** The key of a name; names that are spellings of each other have the same. */
    static String fold(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        key = ARTICLE.matcher(Normalizer.normalize(key, Normalizer.Form.NFKD)).replaceAll("");
        for (String[] pair : SAME) {
            key = key.replace(pair[0], pair[1]);
        }
        StringBuilder folded = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLetter(c) && (folded.isEmpty() || folded.charAt(folded.length() - 1) != c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
