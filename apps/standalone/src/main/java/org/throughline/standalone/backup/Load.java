package org.throughline.standalone.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.throughline.ledger.Sha256;

/// Puts the rows of a part into a database, within the transaction of its connection.
final class Load {

    private final Connection connection;
    private final PartFiles part;
    private final Findings findings;

    Load(Connection connection, PartFiles part, Findings findings) {
        this.connection = connection;
        this.part = part;
        this.findings = findings;
    }

    /// A row that the table refuses (a value is there already) is a finding, and the others go in.
    ///
    /// @param progress told how many rows were taken in since it was last told
    /// @return SHA-256 over all rows, in order
    Sha256 table(Table table, IntConsumer progress) throws IOException, SQLException {
        MessageDigest all = sha256();
        for (Chunk chunk : part.chunks(table, findings)) {
            Optional<PartFiles.Rows> rows = part.rows(chunk, findings);
            if (rows.isPresent()) {
                chunk(table, chunk, rows.get());
                rows.get().tuples().forEach(all::update);
                progress.accept(rows.get().tuples().size());
            }
        }
        long stored = Sql.number(connection, table.countRows());
        long expected = part.manifest().table(table).rows();
        if (findings.none() && stored != expected) {
            findings.add(
                    table.label(), "rows", "expected %d, stored %d".formatted(expected, stored));
        }
        return new Sha256(all.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void chunk(Table table, Chunk chunk, PartFiles.Rows rows) throws SQLException {
        if (refused(table, rows.file()).isEmpty()) {
            return;
        }
        List<byte[]> tuples = rows.tuples();
        for (int index = 0; index < tuples.size(); index++) {
            Optional<String> by = refused(table, alone(tuples.get(index)));
            if (by.isPresent()) {
                findings.add(
                        table == Table.EVENT
                                ? "position " + EventTuple.position(tuples.get(index))
                                : chunk.file() + " row " + (index + 1),
                        "refused",
                        "by " + by.get());
            }
        }
    }

    private static byte[] alone(byte[] tuple) {
        byte[] header = CopyBinary.header();
        byte[] trailer = CopyBinary.trailer();
        return ByteBuffer.allocate(header.length + tuple.length + trailer.length)
                .put(header)
                .put(tuple)
                .put(trailer)
                .array();
    }

    /// Takes in a file, or says which constraint refuses it; then nothing of it is in.
    private Optional<String> refused(Table table, byte[] file) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
            in.writeToCopy(file, 0, file.length);
            in.endCopy();
            connection.releaseSavepoint(before);
            return Optional.empty();
        } catch (SQLException error) {
            if (!Sql.isRefusedRow(error)) {
                throw error;
            }
            connection.rollback(before);
            return Optional.of(Sql.constraint(error));
        }
    }
}
