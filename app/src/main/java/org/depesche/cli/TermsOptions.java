package org.depesche.cli;

import org.depesche.rights.Basis;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say on what ground texts are read and what is kept of them. */
final class TermsOptions {
    @Option(
            names = "--basis",
            paramLabel = "44b|60d|licence:NAME",
            converter = BasisName.class,
            description = "On what ground fetched pages are read: 44b (§ 44b UrhG, the default) leaves those whose publisher reserves text and data mining; "
                    + "60d is research (§ 60d UrhG); licence:NAME is a licence that you have. Your own files are always read.")
    private Basis basis = new Basis.Mining();

    @Option(
            names = "--keep",
            paramLabel = "text|evidence",
            converter = KeepName.class,
            description = "What of the text goes into the record: all of it (the default), or the words that facts quote.")
    private Terms.Keep keep = Terms.Keep.TEXT;

    Terms terms() {
        return new Terms(basis, keep);
    }

    /** Reads the name of a ground. */
    static final class BasisName implements ITypeConverter<Basis> {

        @Override
        public Basis convert(String name) {
            Basis basis = Basis.of(name);
            if (basis == null) {
                throw new TypeConversionException("'" + name + "' is no ground: there are 44b, 60d and licence:NAME");
            }
            return basis;
        }
    }

    /** Reads the name of what is kept. */
    static final class KeepName implements ITypeConverter<Terms.Keep> {

        @Override
        public Terms.Keep convert(String name) {
            return switch (name) {
                case "text" -> Terms.Keep.TEXT;
                case "evidence" -> Terms.Keep.EVIDENCE;
                default -> throw new TypeConversionException("'" + name + "' cannot be kept: there are text and evidence");
            };
        }
    }
}
