package org.depesche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format for trees. */
final class TreeFormatName implements ITypeConverter<TreeFormat> {

    @Override
    public TreeFormat convert(String name) {
        return switch (name) {
            case "conllu" -> TreeFormat.CONLLU;
            case "text" -> TreeFormat.TEXT;
            default -> throw new TypeConversionException("'" + name + "' is no format: there are conllu and text");
        };
    }
}
