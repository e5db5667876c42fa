package org.throughline.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Locale;

/// Where the server is.
///
/// @param base an http or https URL without a slash at its end
record Server(URI base) {

    /// In this order: the option, `THROUGHLINE_URL`, what a running server wrote into its home,
    /// this machine's port.
    static Server locate(String option, Surroundings surroundings) {
        for (var place :
                new String[] {
                    option, surroundings.setting("THROUGHLINE_URL"), written(Home.of(surroundings)),
                }) {
            if (!place.isEmpty()) {
                return of(place);
            }
        }
        var port = surroundings.setting("THROUGHLINE_PORT");
        return of("http://127.0.0.1:" + (port.isEmpty() ? "8080" : port));
    }

    static Server of(String url) {
        try {
            var base = new URI(url.replaceAll("/+$", ""));
            var scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && base.getHost() != null
                    && base.getUserInfo() == null) {
                return new Server(base);
            }
        } catch (URISyntaxException _) {
            // told below, without the text: it may hold a password
        }
        throw new CliFault(
                Exit.REFUSED,
                "The address of the server is not an http or https URL such as http://127.0.0.1:8080.");
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    /// Whether a link that the server gave stays with this server; a token goes nowhere else.
    boolean owns(URI link) {
        return base.getScheme().equalsIgnoreCase(link.getScheme())
                && base.getHost().equalsIgnoreCase(link.getHost())
                && base.getPort() == link.getPort();
    }

    /// Whether an account's secret may travel there: on this machine, or encrypted.
    boolean confidential() {
        var host = base.getHost().toLowerCase(Locale.ROOT);
        return base.getScheme().equalsIgnoreCase("https")
                || host.equals("localhost")
                || host.equals("[::1]")
                || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    private static String written(Home home) {
        try {
            return Files.readString(home.url()).strip();
        } catch (IOException _) {
            return "";
        }
    }
}
