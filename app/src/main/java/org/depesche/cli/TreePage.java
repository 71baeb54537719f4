package org.depesche.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.depesche.cli.Sheet.Run;
import org.depesche.language.Token;

/**
 * Prints a sentence and its tree below it, a word a line: heads before what depends on them, beside each its relation, its STTS tag and, where it differs,
 * its lemma. Lines are never longer than the page is wide; of deep trees the innermost branches are shown. Immutable.
 *
 * @param width the columns of the terminal
 * @param colour whether it shows colours
 */
record TreePage(int width, boolean colour) {
    private static final int NARROWEST = 40;
    private static final int RELATION = 14;
    private static final int TAG = 8;
    private static final String CUT = "…";

    /** A word with the branches before it, and those before what depends on it. */
    private record Node(Token token, String stem, String below) {}

    /** The words as one wrapped paragraph, the tree, an empty line. */
    String print(String words, List<Token> tokens) {
        Sheet sheet = new Sheet(width, colour);
        sheet.paragraph(0, 0, List.of(new Run(Style.TITLE, Visible.line(words))));
        StringBuilder page = new StringBuilder(sheet.toString());
        List<Node> nodes = nodes(tokens);
        int column = nodes.stream().mapToInt(node -> length(node.stem()) + length(shown(node.token().form()))).max().orElse(0);
        int first = Math.min(column, Math.max(NARROWEST, width) - RELATION - TAG - 2);
        nodes.forEach(node -> line(node, first, page));
        return page.append('\n').toString();
    }

    /** All words, each before those that depend on it, in sentence order. */
    private List<Node> nodes(List<Token> tokens) {
        List<List<Token>> children = children(tokens);
        List<Node> nodes = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        tokens.stream().filter(Token::isRoot).forEach(root -> open.push(new Node(root, "", "")));
        while (!open.isEmpty()) {
            Node node = open.pop();
            nodes.add(node);
            List<Token> below = children.get(node.token().index());
            for (int i = below.size() - 1; i >= 0; i--) {
                boolean last = i == below.size() - 1;
                open.push(new Node(below.get(i), node.below() + (last ? "└─ " : "├─ "), innermost(node.below() + (last ? "   " : "│  "))));
            }
        }
        return nodes;
    }

    private static List<List<Token>> children(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>()));
        tokens.stream().filter(token -> !token.isRoot()).forEach(token -> children.get(token.head()).add(token));
        return children;
    }

    /** As many branches as leave half of the page for words. */
    private String innermost(String branches) {
        int most = Math.max(NARROWEST, width) / 2 / 3 * 3;
        return branches.length() > most ? CUT + branches.substring(branches.length() - most + 1) : branches;
    }

    private void line(Node node, int column, StringBuilder page) {
        Token token = node.token();
        String form = cut(shown(token.form()), column - length(node.stem()));
        page.append(painted(Style.FAINT, node.stem())).append(painted(token.isRoot() ? Style.TRIGGER : Style.PLAIN, form));
        page.append(" ".repeat(column - length(node.stem()) - length(form) + 2));
        page.append(painted(Style.SPEAKER, token.relation())).append(" ".repeat(Math.max(1, RELATION - token.relation().length())));
        String lemma = token.lemma().equals(token.form()) ? "" : shown(token.lemma());
        int left = Math.max(NARROWEST, width) - column - 2 - RELATION - TAG;
        page.append(token.stts());
        if (!lemma.isEmpty() && length(lemma) <= left) {
            page.append(" ".repeat(Math.max(1, TAG - token.stts().length()))).append(painted(Style.FAINT, lemma));
        }
        page.append('\n');
    }

    private static String shown(String form) {
        return Visible.line(form);
    }

    private static String cut(String form, int most) {
        if (length(form) <= most) {
            return form;
        }
        return form.substring(0, form.offsetByCodePoints(0, Math.max(0, most - 1))) + CUT;
    }

    /** The columns that words take: letters, not their accents. */
    private static int length(String words) {
        return (int) words.codePoints().filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK).count();
    }

    private String painted(Style style, String words) {
        return colour && !words.isEmpty() ? style.paint(words) : words;
    }
}
