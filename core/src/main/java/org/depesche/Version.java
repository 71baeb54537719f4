package org.depesche;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this Depesche, as the build wrote it. */
public final class Version {
    /** Such as {@code 0.1.0}. */
    public static final String NUMBER = read();

    private Version() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            Properties build = new Properties();
            build.load(in);
            return Objects.requireNonNull(build.getProperty("version"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
