package org.throughline.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that this program was built as.
public final class Version implements IVersionProvider {
    /// Such as `1.2.0`, or `unknown`.
    public static final String TEXT = read();

    @Override
    public String[] getVersion() {
        return new String[] {"throughline " + TEXT};
    }

    private static String read() {
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException _) {
            return "unknown";
        }
    }
}
