package org.throughline.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.command.store.LogDatabase;

/// Statements over the tables of the ledger.
final class Statements {

    private final LogDatabase database;

    /// Puts values in the places of a statement.
    @FunctionalInterface
    interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    Statements(LogDatabase database) {
        this.database = database;
    }

    /// Makes something of a row.
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<Long> numbers(String sql, Binding binding) {
        return rows(sql, binding, row -> row.getLong(1));
    }

    List<byte[]> bytes(String sql, Binding binding) {
        return rows(sql, binding, row -> row.getBytes(1));
    }

    <T> List<T> rows(String sql, Binding binding, Reading<T> reading) {
        return database.with(
                connection -> {
                    List<T> rows = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.to(statement);
                        try (ResultSet row = statement.executeQuery()) {
                            while (row.next()) {
                                rows.add(reading.of(row));
                            }
                        }
                    }
                    return rows;
                });
    }

    static int run(Connection connection, String sql, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            return statement.executeUpdate();
        }
    }
}
