package org.throughline.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands at the head, in tables that know no other time: the same rows without those that
/// ended, without the columns of the record axis, and with no more indexes than a read by case
/// needs. Where an event stands is kept as a fact about the row. Views give the tables the names
/// under which the reading classes look for them. The rows lie in the order in which those of the
/// copies do.
final class CurrentRows {

    private CurrentRows() {}

    /// Makes them in a schema beside that of the copies, and tells its name.
    ///
    /// @param copying connections of [ProjectedCases#copying]
    static String made(DataSource copying, CopiedCases cases) {
        JdbcClient database = JdbcClient.create(copying);
        String schema = cases.schema() + "_now";
        database.sql("CREATE SCHEMA " + schema).update();
        for (String table : CopiedCases.TABLES) {
            Progress.timed(
                    "%,d events: current rows of %s".formatted(cases.events(), table),
                    () ->
                            statements(schema, cases.schema(), table, cases.columns(table))
                                    .forEach(each -> database.sql(each).update()));
        }
        return schema;
    }

    private static List<String> statements(
            String schema, String from, String table, List<String> columns) {
        boolean ends = columns.contains("rec_to");
        String order = columns.contains("ordinal") ? "position, ordinal" : "position";
        String rows = schema + "." + table + "_row";
        return List.of(
                "CREATE UNLOGGED TABLE %s AS SELECT %s FROM %s.%s %s"
                        .formatted(
                                rows,
                                listed(
                                        columns,
                                        column -> !column.equals("rec_to"),
                                        "rec_from AS position"),
                                from,
                                table,
                                ends ? "WHERE rec_to IS NULL" : ""),
                "CREATE INDEX ON %s (case_id, %s)".formatted(rows, order),
                "VACUUM ANALYZE " + rows,
                "CREATE VIEW %s.%s AS SELECT %s%s FROM %s"
                        .formatted(
                                schema,
                                table,
                                listed(
                                        columns,
                                        column -> !column.equals("rec_to"),
                                        "position AS rec_from"),
                                ends ? ", NULL::bigint AS rec_to" : "",
                                rows));
    }

    private static String listed(List<String> columns, Predicate<String> which, String position) {
        return columns.stream()
                .filter(which)
                .map(column -> column.equals("rec_from") ? position : column)
                .collect(Collectors.joining(", "));
    }
}
