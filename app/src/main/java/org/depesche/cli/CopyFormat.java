package org.depesche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which clusters of copies are printed. */
enum CopyFormat {
    /** A cluster a line. */
    JSONL,
    /** A list to read. */
    TEXT;

    /** Reads the name of such a format. */
    static final class Name implements ITypeConverter<CopyFormat> {

        @Override
        public CopyFormat convert(String name) {
            return switch (name) {
                case "jsonl" -> JSONL;
                case "text" -> TEXT;
                default -> throw new TypeConversionException("'" + name + "' is no format: there are jsonl and text");
            };
        }
    }
}
