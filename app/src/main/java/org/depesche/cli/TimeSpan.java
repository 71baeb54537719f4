package org.depesche.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time: {@code 45s}, {@code 15m}, {@code 2h}, {@code 1d}. */
final class TimeSpan implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String written) {
        if (!written.matches("[1-9]\\d{0,5}[smhd]")) {
            throw new TypeConversionException("'" + written + "' is no length of time: write 45s, 15m, 2h or 1d");
        }
        long count = Long.parseLong(written.substring(0, written.length() - 1));
        return switch (written.charAt(written.length() - 1)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
