package org.throughline.command.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.throughline.command.imports.Staging;

/// Files that wait for their commit, sealed, in a table beside the log. The one table of the write
/// side from which rows go away.
public final class StagedFiles implements Staging {

    private final LogDatabase database;

    public StagedFiles(LogDatabase database) {
        this.database = database;
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    @Override
    public void put(UUID id, String agency, Instant at, byte[] sealed) {
        change(
                "INSERT INTO staged_import (id, agency, staged, sealed) VALUES (?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, id);
                    statement.setString(2, agency);
                    statement.setTimestamp(3, Timestamp.from(at));
                    statement.setBytes(4, sealed);
                });
    }

    @Override
    public byte[] get(UUID id) {
        return database.with(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT sealed FROM staged_import WHERE id = ?")) {
                        statement.setObject(1, id);
                        try (ResultSet row = statement.executeQuery()) {
                            if (!row.next()) {
                                throw new IllegalStateException("the staged file is gone");
                            }
                            return row.getBytes(1);
                        }
                    }
                });
    }

    @Override
    public boolean holds(UUID id, String agency) {
        return database.with(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "SELECT 1 FROM staged_import WHERE id = ? AND agency = ?")) {
                        statement.setObject(1, id);
                        statement.setString(2, agency);
                        try (ResultSet row = statement.executeQuery()) {
                            return row.next();
                        }
                    }
                });
    }

    @Override
    public void remove(UUID id) {
        change("DELETE FROM staged_import WHERE id = ?", statement -> statement.setObject(1, id));
    }

    @Override
    public void removeBefore(Instant time) {
        change(
                "DELETE FROM staged_import WHERE staged < ?",
                statement -> statement.setTimestamp(1, Timestamp.from(time)));
    }

    private void change(String sql, Binding binding) {
        database.with(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.to(statement);
                        return statement.executeUpdate();
                    }
                });
    }
}
