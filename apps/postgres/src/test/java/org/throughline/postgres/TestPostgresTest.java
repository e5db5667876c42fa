package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class TestPostgresTest {

    @Test
    void ownerHasAllRightsInAFreshDatabase() throws SQLException {
        TestDatabase database = TestPostgres.database("fresh");
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create schema own");
            statement.execute("create table own.thing (id int primary key)");
            statement.execute("insert into own.thing values (1)");
            try (ResultSet found = statement.executeQuery("select id from own.thing")) {
                assertThat(found.next()).isTrue();
            }
        }
    }

    @Test
    void applicationRoleMayConnectAndNothingElse() throws SQLException {
        TestDatabase database = TestPostgres.database("rights");
        Login app = database.appRole("throughline_command");
        try (Connection owner =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                Statement statement = owner.createStatement()) {
            statement.execute("create table thing (id int primary key)");
        }
        try (Connection connection =
                        DriverManager.getConnection(app.url(), app.user(), app.password());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select id from thing"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("create table other (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void applicationRoleOfOneDatabaseCannotEnterAnother() {
        Login app = TestPostgres.database("first").appRole("reader");
        TestDatabase other = TestPostgres.database("second");
        assertThatThrownBy(
                        () -> DriverManager.getConnection(other.url(), app.user(), app.password()))
                .isInstanceOf(SQLException.class);
    }
}
