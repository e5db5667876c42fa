package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests one empty server for the whole run, because a start takes seconds. Each test opens
/// cases of its own.
class SharedServer implements ParameterResolver, AfterAllCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    /// Whatever the tests of a class read stands in the access log.
    @Override
    public void afterAll(ExtensionContext context) {
        RunningServer server =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(SharedServer.class))
                        .get(name(), RunningServer.class);
        if (server != null) {
            server.reconcile();
        }
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedServer.class))
                .computeIfAbsent(name(), this::started, RunningServer.class);
    }

    private RunningServer started(String name) {
        try {
            RunningServer server = start(name);
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String name() {
        return "shared";
    }

    RunningServer start(String name) throws IOException {
        RunningServer server = RunningServer.serve(name);
        OpenCase.register(server);
        return server;
    }

    /// The same with a demo, for tests that only read.
    static final class Demo extends SharedServer {

        @Override
        String name() {
            return "demo";
        }

        @Override
        RunningServer start(String name) throws IOException {
            return RunningServer.demo(name);
        }
    }
}
