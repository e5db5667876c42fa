package org.throughline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.postgres.PostgresHome;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.Matrix;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.EntryId;

/// Everybody who is measured answers the question, and the same.
@Tag("server")
class AsOfTest {

    private static final int POINTS = 60;
    private static final AsOfSettings SETTINGS =
            new AsOfSettings(1, 0.01, List.of(4_000L), 300, 60, Path.of("page"), Path.of("none"));

    @TempDir static Path home;

    private static PostgresHome postgres;
    private static ProjectedCases cases;
    private static CopiedCases copied;
    private static String now;
    private static List<PastPoint> points;
    private static final List<Pool> POOLS = new ArrayList<>();

    @BeforeAll
    static void fill() throws IOException, SQLException {
        postgres = PostgresHome.start(home);
        Databases databases = new Databases(postgres);
        cases = ProjectedCases.made(SETTINGS, databases.of("asof_log"), databases.of("asof"));
        Pool copying = cases.copying();
        POOLS.add(copying);
        copied = CopiedCases.made(copying.source(), 4_000, SETTINGS.copies(4_000), cases.large());
        now = CurrentRows.made(copying.source(), copied);
        points = new PastPoints(cases.owner().source(), 1).of(copied, POINTS);
        assertThat(points).hasSizeGreaterThan(POINTS / 2);
    }

    @AfterAll
    static void stop() throws IOException {
        POOLS.forEach(Pool::close);
        cases.close();
        postgres.close();
    }

    private static TableReader reader(String schema, boolean head) {
        Pool pool = cases.reading(schema);
        POOLS.add(pool);
        return new TableReader(
                "tables", pool.source(), cases, head ? _ -> Long.MAX_VALUE : PastPoint::position);
    }

    @Test
    void aCopySaysWhatTheEventsOfItsCaseSay() {
        TableReader tables = reader(copied.schema(), false);
        FoldReader fold = new FoldReader("fold", cases);
        for (PastPoint point : points) {
            WhoKnew copy = tables.known(point);
            WhoKnew events = fold.known(point);
            for (Asking asking :
                    List.of(
                            Asking.EVERYTHING,
                            Asking.at(point.known()),
                            new Asking(point.known(), point.by(), false))) {
                assertThat(rows(copy.chronology(asking)))
                        .as("%s", point)
                        .isEqualTo(rows(events.chronology(asking)));
                assertThat(cells(copy.matrix(asking)))
                        .as("%s", point)
                        .isEqualTo(cells(events.matrix(asking)));
            }
            assertThat(copy.lens(point.decision()).orElseThrow().known())
                    .hasSameSizeAs(events.lens(point.decision()).orElseThrow().known());
        }
    }

    /// Who only an earlier version named has no column there, so the matrix is not compared.
    @Test
    void theTablesThatKnowNoPastHaveTheEntriesThatStandAtTheHead() {
        TableReader head = reader(copied.schema(), true);
        TableReader current = reader(now, true);
        for (PastPoint point : points) {
            assertThat(rows(current.known(point).chronology(Asking.EVERYTHING)))
                    .isNotEmpty()
                    .isEqualTo(rows(head.known(point).chronology(Asking.EVERYTHING)));
        }
    }

    @Test
    void theOtherStoreHasTheEntriesThatWeHave() throws IOException {
        TableReader tables = reader(copied.schema(), false);
        Agreement agreement = new Agreement();
        try (Xtdb xtdb =
                Xtdb.filled(home.resolve("xtdb"), new StatedCases(cases), SETTINGS.peerSeconds())) {
            for (PastPoint point : points) {
                assertThat(xtdb.has(point)).isTrue();
                agreement.compare(tables.known(point), xtdb, point);
            }
        }
        for (String entries : List.of("one", "chronology", "matrix", "lens")) {
            assertThat(agreement.ofOurs(entries)).as(entries).isGreaterThan(0.98);
            assertThat(agreement.ofTheirs(entries)).as(entries).isGreaterThan(0.95);
        }
        assertThat(agreement.ofOurs("versions shown")).isGreaterThan(0.98);
        assertThat(agreement.ofOurs("states shown")).isGreaterThan(0.8);
        assertThat(agreement.ofOurs("cells")).isGreaterThan(0.8);
        assertThat(agreement.ofOurs("lists of the lens")).isGreaterThan(0.9);
    }

    @Test
    void thePageHasARowForEveryTarget() {
        PastResults results = new PastResults(PastReads.line(PastReads.CURRENT, 4_000));
        assertThat(AsOfGoals.of(SETTINGS, results))
                .hasSize(22)
                .allSatisfy(goal -> assertThat(goal.cells()).hasSameSizeAs(Goal.HEAD));
        assertThat(AsOfReport.text(SETTINGS, "- here\n", results)).contains("## Targets");
    }

    /// Without the positions: those of a copy are its own.
    private static List<List<Object>> rows(List<Row> rows) {
        return rows.stream()
                .map(
                        row ->
                                List.<Object>of(
                                        row.entry(),
                                        row.version(),
                                        row.retracted(),
                                        row.known() == null ? "" : row.known().cell()))
                .toList();
    }

    private static List<List<Object>> cells(Matrix matrix) {
        List<List<Object>> cells = new ArrayList<>();
        cells.add(List.copyOf(matrix.knowers()));
        for (Matrix.Line line : matrix.lines()) {
            EntryId entry = line.entry();
            cells.add(
                    List.of(
                            entry,
                            line.cells().values().stream().map(each -> each.cell()).toList()));
        }
        return cells;
    }
}
