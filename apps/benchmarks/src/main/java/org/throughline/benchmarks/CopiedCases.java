package org.throughline.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.schema.cases.CaseId;

/// The projected cases many times over, in tables of a schema of their own with the columns, checks
/// and indexes of those that are shipped. Each copy is a case with an id of its own. The copies
/// begin at different points of the log and go on side by side, so that the rows of a case lie as
/// far apart as where they come in one by one.
final class CopiedCases {

    /// The tables that an answer about one case is read from.
    static final List<String> TABLES =
            List.of(
                    "casefile_act",
                    "chronology_version",
                    "chronology_retraction",
                    "knowing",
                    "knowledge_leaving",
                    "knowledge_search");

    /// How many cases go on at the same time, as a share of all.
    private static final int STARTS = 5 * AsOfSettings.CASE_SIZE;

    /// Other ways to the same rows sort them, which takes their size of disk once more.
    private static final List<String> IN_PLACE =
            List.of("enable_hashjoin", "enable_mergejoin", "enable_sort");

    private final JdbcClient database;
    private final String schema;
    private final long events;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private CopiedCases(JdbcClient database, String schema, long events) {
        this.database = database;
        this.schema = schema;
        this.events = events;
    }

    /// @param copying connections of [ProjectedCases#copying]
    /// @param copies of each case but the large one, which is there once
    static CopiedCases made(DataSource copying, long events, int copies, CaseId large) {
        JdbcClient database = JdbcClient.create(copying);
        CopiedCases made = new CopiedCases(database, "asof_" + events, events);
        made.run("CREATE SCHEMA " + made.schema);
        Progress.timed("%,d events: places".formatted(events), () -> made.place(copies, large));
        IN_PLACE.forEach(each -> made.run("SET %s = off".formatted(each)));
        TABLES.forEach(made::multiply);
        return made;
    }

    String schema() {
        return schema;
    }

    /// What was asked for.
    long events() {
        return events;
    }

    /// Where each copy of each event stands. Of a case the order stays.
    private void place(int copies, CaseId large) {
        run(
                """
                CREATE UNLOGGED TABLE %s.place AS
                SELECT row_number() OVER (ORDER BY start + seq, case_id) AS position, base, copy,
                    case_id, base_case
                FROM (
                    SELECT base_case, copy,
                        CASE copy WHEN 0 THEN base_case ELSE key::uuid END AS case_id,
                        ('x' || substr(key, 1, 7))::bit(28)::int %% %d AS start
                    FROM (SELECT DISTINCT case_id AS base_case FROM public.casefile_act) AS known
                    CROSS JOIN LATERAL generate_series(
                        0, CASE WHEN base_case = '%s' THEN 0 ELSE %d END) AS copy
                    CROSS JOIN LATERAL (SELECT md5(base_case::text || copy) AS key) AS each
                ) AS copied
                JOIN (
                    SELECT rec_from AS base, case_id AS base_case,
                        row_number() OVER (PARTITION BY case_id ORDER BY rec_from) AS seq
                    FROM public.casefile_act
                ) AS event USING (base_case)
                """
                        .formatted(schema, STARTS, large.value(), copies - 1));
        run("CREATE UNIQUE INDEX ON %s.place (position)".formatted(schema));
        run("CREATE UNIQUE INDEX ON %s.place (base, copy)".formatted(schema));
        run("VACUUM ANALYZE %s.place".formatted(schema));
    }

    private void multiply(String table) {
        Progress.timed(
                "%,d events: rows of %s".formatted(events, table),
                () -> {
                    rows.put(table, copy(table));
                });
        Progress.timed(
                "%,d events: indexes of %s".formatted(events, table),
                () -> {
                    for (String index : indexes(table)) {
                        run(
                                index.replace(
                                        " ON public." + table + " ",
                                        " ON " + schema + "." + table + " "));
                    }
                    run("VACUUM ANALYZE %s.%s".formatted(schema, table));
                });
    }

    /// Event after event in the order of their places, each looked up among the rows of the few
    /// made-up cases: nothing is sorted.
    private int copy(String table) {
        List<String> columns = columns(table);
        boolean ends = columns.contains("rec_to");
        run(
                "CREATE UNLOGGED TABLE %s.%s (LIKE public.%s INCLUDING ALL EXCLUDING INDEXES)"
                        .formatted(schema, table, table));
        run("CREATE INDEX %s_copied ON public.%s (rec_from)".formatted(table, table));
        int copied =
                database.sql(
                                """
                                INSERT INTO %1$s.%2$s (%3$s)
                                SELECT %4$s FROM %1$s.place AS begun
                                JOIN public.%2$s AS source ON source.rec_from = begun.base
                                %5$s ORDER BY begun.position
                                """
                                        .formatted(
                                                schema,
                                                table,
                                                String.join(", ", columns),
                                                columns.stream()
                                                        .map(CopiedCases::value)
                                                        .collect(Collectors.joining(", ")),
                                                ends ? ended() : ""))
                        .update();
        run("DROP INDEX public.%s_copied".formatted(table));
        return copied;
    }

    private String ended() {
        return """
        LEFT JOIN %s.place AS ended ON ended.base = source.rec_to AND ended.copy = begun.copy
        """
                .formatted(schema);
    }

    private static String value(String column) {
        return switch (column) {
            case "case_id" -> "begun.case_id";
            case "rec_from" -> "begun.position";
            case "rec_to" -> "ended.position";
            default -> "source." + column;
        };
    }

    /// In the order in which the table has them.
    List<String> columns(String table) {
        return database.sql(
                        """
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = ? ORDER BY ordinal_position
                        """)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> indexes(String table) {
        return database.sql(
                        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = ?")
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void run(String statement) {
        database.sql(statement).update();
    }

    /// How much it is.
    String described() {
        return "%,d events of %,d cases: %,d rows, of them %,d of who knew what; %,d MiB with indexes"
                .formatted(
                        number("SELECT count(*) FROM %s.place"),
                        number("SELECT count(DISTINCT case_id) FROM %s.place"),
                        rows.values().stream().mapToLong(Integer::longValue).sum(),
                        rows.get("knowing"),
                        TABLES.stream()
                                        .mapToLong(
                                                each ->
                                                        number(
                                                                "SELECT pg_total_relation_size('%s."
                                                                        + each
                                                                        + "')"))
                                        .sum()
                                >> 20);
    }

    private long number(String query) {
        return database.sql(query.formatted(schema)).query(Long.class).single();
    }
}
