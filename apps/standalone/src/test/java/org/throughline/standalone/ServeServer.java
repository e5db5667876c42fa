package org.throughline.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.throughline.postgres.Folders;
import org.throughline.standalone.accounts.AccountsOfHome;
import org.throughline.standalone.accounts.OneTime;

/// Gives tests what `serve` starts, on a home that was empty: once for all of them.
final class ServeServer implements ParameterResolver {

    /// What was started.
    record Served(Server server, Path home) implements AutoCloseable {

        String url() {
            return server.port().url();
        }

        OneTime administrator() {
            return server.signIns().administrator().orElseThrow();
        }

        AccountsOfHome book() {
            return new AccountsOfHome(home.resolve("secrets"));
        }

        @Override
        public void close() {
            server.close();
            try {
                Folders.delete(home);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Served.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ServeServer.class))
                .computeIfAbsent("serve", _ -> start(), Served.class);
    }

    private static Served start() {
        try {
            Path home = Files.createTempDirectory("serve");
            Map<String, String> environment =
                    Map.of("THROUGHLINE_HOME", home.toString(), "THROUGHLINE_PORT", "0");
            return new Served(Server.start(environment, false), home);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
