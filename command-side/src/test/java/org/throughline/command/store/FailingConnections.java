package org.throughline.command.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// A pool whose next append fails because PostgreSQL ends the session: before the append arrives,
/// or after it was committed and before the answer got through, or when the connection is given
/// back. Later ones succeed.
final class FailingConnections {

    enum Fault {
        BEFORE_COMMIT,
        AFTER_COMMIT,
        AT_CLOSE
    }

    private final TestLog log;
    private final AtomicReference<@Nullable Fault> next = new AtomicReference<>();

    FailingConnections(TestLog log) {
        this.log = log;
    }

    void failNextCommit(Fault fault) {
        next.set(fault);
    }

    DataSource pool() {
        return proxy(
                DataSource.class,
                (_, method, arguments) -> {
                    Object result = call(method, log.pool(), arguments);
                    return result instanceof Connection connection ? failing(connection) : result;
                });
    }

    private Connection failing(Connection connection) {
        return proxy(
                Connection.class,
                (_, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        return atAppend(connection, () -> call(method, connection, arguments));
                    }
                    Object result = call(method, connection, arguments);
                    if (method.getName().equals("close")
                            && next.compareAndSet(Fault.AT_CLOSE, null)) {
                        throw new SQLException("given back in vain", "08006");
                    }
                    return result instanceof PreparedStatement statement
                                    && String.valueOf(arguments[0]).contains("append_events")
                            ? failing(connection, statement)
                            : result;
                });
    }

    private PreparedStatement failing(Connection connection, PreparedStatement append) {
        return proxy(
                PreparedStatement.class,
                (_, method, arguments) ->
                        method.getName().equals("executeQuery")
                                ? atAppend(connection, () -> call(method, append, arguments))
                                : call(method, append, arguments));
    }

    private interface Call {
        Object made() throws Throwable;
    }

    private Object atAppend(Connection connection, Call call) throws Throwable {
        Fault fault = atAppend();
        if (fault == Fault.BEFORE_COMMIT) {
            endSession(connection);
        }
        Object result = call.made();
        if (fault == Fault.AFTER_COMMIT) {
            endSession(connection);
            connection.prepareStatement("SELECT 1").execute();
        }
        return result;
    }

    private @Nullable Fault atAppend() {
        Fault fault = next.get();
        return fault != Fault.AT_CLOSE && next.compareAndSet(fault, null) ? fault : null;
    }

    private void endSession(Connection connection) throws SQLException {
        int backend = connection.unwrap(PGConnection.class).getBackendPID();
        try (Connection other = log.asApp();
                PreparedStatement end =
                        other.prepareStatement("SELECT pg_terminate_backend(?, 10000)")) {
            end.setInt(1, backend);
            end.execute();
        }
    }

    private static Object call(Method method, Object on, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        FailingConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
