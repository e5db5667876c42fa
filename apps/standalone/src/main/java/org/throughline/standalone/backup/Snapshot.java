package org.throughline.standalone.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.throughline.postgres.Login;

/// A transaction that sees one moment of a database, for as long as it lasts.
record Snapshot(Connection connection) implements AutoCloseable {

    /// What is done with a row as PostgreSQL copies it.
    @FunctionalInterface
    interface Rows {
        void take(byte[] tuple) throws IOException;
    }

    /// The moment of this call. Rows come by their index, never through a sort of the whole table.
    static Snapshot of(Login login) throws SQLException {
        Connection connection = Sql.connect(login);
        connection.setAutoCommit(false);
        Sql.run(
                connection,
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
                "SET LOCAL enable_seqscan = off",
                "SET LOCAL enable_sort = off",
                "SELECT 1");
        return new Snapshot(connection);
    }

    long number(String query) throws SQLException {
        return Sql.number(connection, query);
    }

    String text(String query) throws SQLException {
        return Sql.text(connection, query);
    }

    /// Reads the rows of a table in its order; one is in memory at a time, for PostgreSQL sends
    /// each in a message of its own.
    void read(Table table, Rows rows) throws SQLException, IOException {
        CopyOut out = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
        boolean first = true;
        for (byte[] message = out.readFromCopy(); message != null; message = out.readFromCopy()) {
            byte[] tuple = first ? CopyBinary.afterHeader(message) : message;
            first = false;
            if (tuple.length > 0 && !CopyBinary.isTrailer(tuple)) {
                rows.take(tuple);
            }
        }
    }

    /// Copies a table into files.
    ///
    /// @param also what else is done with each row
    TableCopy copy(Table table, PartFolder to, Rows also) throws SQLException, IOException {
        try (ChunkWriter writer = new ChunkWriter(to.folder(), table)) {
            read(
                    table,
                    tuple -> {
                        also.take(tuple);
                        writer.row(tuple);
                    });
            return writer.finish();
        }
    }

    TableCopy copy(Table table, PartFolder to) throws SQLException, IOException {
        return copy(table, to, _ -> {});
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
