package org.throughline.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.command.store.LogDatabase;

/// Statements whose answers have one column.
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

    List<Long> numbers(String sql, Binding binding) {
        return database.with(
                connection -> {
                    List<Long> numbers = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.to(statement);
                        try (ResultSet row = statement.executeQuery()) {
                            while (row.next()) {
                                numbers.add(row.getLong(1));
                            }
                        }
                    }
                    return numbers;
                });
    }

    List<byte[]> bytes(String sql, Binding binding) {
        return database.with(
                connection -> {
                    List<byte[]> found = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        binding.to(statement);
                        try (ResultSet row = statement.executeQuery()) {
                            while (row.next()) {
                                found.add(row.getBytes(1));
                            }
                        }
                    }
                    return found;
                });
    }

    static int run(Connection connection, String sql, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            return statement.executeUpdate();
        }
    }
}
