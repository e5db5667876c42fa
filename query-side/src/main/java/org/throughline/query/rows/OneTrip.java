package org.throughline.query.rows;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;

/// Several queries that go to the database together and come back together. Whoever wants all of
/// them as of one moment asks within a transaction that has one snapshot.
public final class OneTrip {

    private final JdbcTemplate database;
    private final List<Part<?>> parts = new ArrayList<>();
    private final Map<Object, Object> values = new HashMap<>();

    public OneTrip(JdbcTemplate database) {
        this.database = database;
    }

    /// What one query gives, asked by itself.
    ///
    /// @param asked puts the query on the trip, and tells its rows afterwards
    public static <T> T alone(JdbcTemplate database, Function<OneTrip, Supplier<T>> asked) {
        OneTrip trip = new OneTrip(database);
        Supplier<T> rows = asked.apply(trip);
        trip.go();
        return rows.get();
    }

    /// One more query; its rows are there once the trip is made.
    ///
    /// @param row reads columns by their place
    public <T> Supplier<List<T>> add(String query, RowMapper<T> row, Object... parameters) {
        Part<T> part = new Part<>(query, row, List.of(parameters));
        parts.add(part);
        return part::rows;
    }

    /// A value that equals this one, the same for all rows of the trip: those of a case say the
    /// same ids and times over and over, and are kept.
    @SuppressWarnings("unchecked")
    public <T> T once(T value) {
        T known = (T) values.putIfAbsent(value, value);
        return known == null ? value : known;
    }

    /// Asks them all.
    public void go() {
        String queries = parts.stream().map(Part::query).collect(Collectors.joining(";\n"));
        PreparedStatementCallback<Boolean> read = this::read;
        database.execute(queries, read);
    }

    private Boolean read(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Part<?> part : parts) {
            for (Object parameter : part.parameters) {
                statement.setObject(place++, parameter);
            }
        }
        boolean rows = statement.execute();
        for (Part<?> part : parts) {
            if (!rows) {
                throw new SQLException("a query gave no rows");
            }
            try (ResultSet answer = statement.getResultSet()) {
                part.read(answer);
            }
            rows = statement.getMoreResults();
        }
        return true;
    }

    private static final class Part<T> {

        private final String query;
        private final RowMapper<T> row;
        private final List<Object> parameters;
        private @Nullable List<T> rows;

        Part(String query, RowMapper<T> row, List<Object> parameters) {
            this.query = query;
            this.row = row;
            this.parameters = parameters;
        }

        String query() {
            return query;
        }

        void read(ResultSet answer) throws SQLException {
            List<T> read = new ArrayList<>();
            while (answer.next()) {
                read.add(row.mapRow(answer, read.size()));
            }
            rows = read;
        }

        List<T> rows() {
            List<T> read = rows;
            if (read == null) {
                throw new IllegalStateException("the trip was not made");
            }
            return read;
        }
    }
}
