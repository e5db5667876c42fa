package org.throughline.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;

/// The rows of a table in memory, as COPY gives them in the order of their key.
final class CopiedRows {

    private final Pool owner;
    private final String table;
    private final String rows;
    private byte[] kept = {};

    CopiedRows(Pool owner, String table) {
        this.owner = owner;
        this.table = table;
        this.rows =
                "SELECT case_id, entry_id, version, type, agency, happened, rec_from FROM "
                        + table
                        + " ORDER BY case_id, entry_id, version";
    }

    /// Keeps what is in the table now.
    void keep() throws SQLException {
        kept = read();
    }

    /// @throws IllegalStateException if something else is in the table now
    void compare() throws SQLException {
        if (!Arrays.equals(kept, read())) {
            throw new IllegalStateException("two ways to make " + table + " gave different rows");
        }
    }

    /// The ledger's time is not compared: each log has its own.
    private byte[] read() throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection connection = owner.connection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (%s) TO STDOUT".formatted(rows), out);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return out.toByteArray();
    }

    /// Empties the table and copies all its rows in again, with its indexes, in one transaction.
    ///
    /// @return rows a second
    double copy() throws SQLException {
        try (Connection connection = owner.connection()) {
            var api = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            api.copyOut("COPY %s TO STDOUT".formatted(table), out);
            owner.execute("TRUNCATE " + table);
            long begun = System.nanoTime();
            long rows =
                    api.copyIn(
                            "COPY %s FROM STDIN".formatted(table),
                            new ByteArrayInputStream(out.toByteArray()));
            return rows * 1e9 / (System.nanoTime() - begun);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
