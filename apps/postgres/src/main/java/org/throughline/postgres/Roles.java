package org.throughline.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/// Creates what is missing: roles and databases. Names are ours, passwords are base64url, so
/// neither needs quoting; both are checked all the same.
final class Roles {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{20,}");

    private final Connection connection;

    Roles(Connection connection) {
        this.connection = connection;
    }

    static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a database or role name is lower-case letters, digits and underscores");
        }
        return name;
    }

    /// A role that may log in and nothing else.
    void login(String role, String password) throws SQLException {
        if (!PASSWORD.matcher(password).matches()) {
            throw new IllegalArgumentException(
                    "a role's password is at least 20 characters of base64url");
        }
        String verb = exists("select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(
                "%s role %s login nosuperuser nocreatedb nocreaterole noreplication password '%s'"
                        .formatted(verb, checkedName(role), password));
    }

    /// A database that belongs to `owner`; nobody else may connect.
    void database(String name, String owner) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            execute(
                    "create database %s owner %s template template0"
                            .formatted(checkedName(name), checkedName(owner)));
        }
        execute("revoke all on database %s from public".formatted(name));
    }

    void mayConnect(String database, String role) throws SQLException {
        execute(
                "grant connect on database %s to %s"
                        .formatted(checkedName(database), checkedName(role)));
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, checkedName(name));
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
