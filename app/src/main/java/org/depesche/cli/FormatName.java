package org.depesche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String name) {
        return switch (name) {
            case "jsonl" -> Format.JSONL;
            case "json" -> Format.JSON;
            case "text" -> Format.TEXT;
            default -> throw new TypeConversionException("'" + name + "' is no format: there are jsonl, json and text");
        };
    }
}
