package org.throughline.query.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.throughline.query.TestCase;
import org.throughline.query.fold.RandomFields;

/// A server with the agencies of random histories, and readers of all roles. Tests get one for the
/// whole run, because a start takes seconds; each tells cases of its own.
final class PastServer implements AutoCloseable {

    final TestServer server = new TestServer();
    final Askers askers;

    private PastServer() throws IOException, InterruptedException {
        for (var agency : RandomFields.AGENCIES) {
            boolean board = agency.text().equals("board");
            TestCase.register(server.log, agency.text(), board ? "safeguarding-board" : "other");
        }
        TestCase.register(server.log, "gscb", "safeguarding-board");
        askers = new Askers(server);
    }

    @Override
    public void close() {
        server.close();
    }

    /// Hands it to tests, and closes it after the last one.
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PastServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(PastServer.class))
                    .computeIfAbsent("past", _ -> started(), PastServer.class);
        }

        private static PastServer started() {
            try {
                return new PastServer();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
