package org.depesche.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.lexicon.Lexicon;
import org.depesche.lexicon.LexiconException;
import org.depesche.lexicon.Table;

/** Adds the tables of a folder to a lexicon. */
final class AddedTables {
    private static final String ENDING = ".tsv";

    private AddedTables() {}

    /** The lexicon with the rows of each {@code NAME.tsv}. Throws {@link LexiconException} for one that does not fit the lexicon's table of that name. */
    static Lexicon to(Lexicon lexicon, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException("no such folder");
        }
        List<Path> files = tables(folder);
        if (files.isEmpty()) {
            throw new LexiconException("holds no table (NAME.tsv)");
        }
        Lexicon more = lexicon;
        for (Path file : files) {
            Table table = table(file);
            more = more.plus(table);
            more.table(table.name()); // so that one that does not fit is told here
        }
        return more;
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static Table table(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            return Table.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (CharacterCodingException wrong) {
            throw new LexiconException(name + " is not in UTF-8");
        }
    }
}
