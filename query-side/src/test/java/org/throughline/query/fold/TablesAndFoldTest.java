package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Position;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.decisions.FromTables;
import org.throughline.query.record.CaseHistory;
import org.throughline.query.record.CaseTables;
import org.throughline.query.record.MemoryRecord;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.EventSource;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Decoded;

/// The same with real tables: random histories go through codec, log and projections into
/// PostgreSQL, many cases side by side, and are asked about at positions in the midst of them.
@Tag("server")
class TablesAndFoldTest {

    private static final int CASES = 30 * Integer.getInteger("throughline.rounds", 1);

    /// After so many events each case is read on.
    private static final int STEP = 4 * CASES;

    /// What was read of each case, step by step.
    private final Map<CaseId, CaseHistory> readOn = new HashMap<>();

    @Test
    void theTablesSayWhatTheFoldSaysAtEveryPosition() throws Exception {
        try (TestReads reads = new TestReads()) {
            reads.projections.start();
            List<CaseId> cases = tell(reads);
            readOn(reads);
            List<Logged> log = logged(reads.log);
            for (CaseId each : cases) {
                compare(reads, log, each);
            }
        }
    }

    private void readOn(TestReads reads) throws InterruptedException {
        reads.catchUp();
        long head = reads.log.head().value();
        readOn.replaceAll((_, before) -> tables(reads).history(before, head));
    }

    /// Puts the events of all histories on one log, in turns, each agency registered once.
    private List<CaseId> tell(TestReads reads) throws InterruptedException {
        List<CaseId> cases = new ArrayList<>();
        List<List<Logged>> histories = new ArrayList<>();
        for (long seed = 1; seed <= CASES; seed++) {
            List<Logged> events = RandomHistory.of(seed);
            cases.add(Comparison.caseId(events));
            histories.add(events);
        }
        Random turns = new Random(CASES);
        append(reads, histories.getFirst().stream().filter(each -> !isOfCase(each)).toList());
        List<List<Logged>> left = new ArrayList<>();
        histories.forEach(
                each ->
                        left.add(
                                new ArrayList<>(
                                        each.stream()
                                                .filter(TablesAndFoldTest::isOfCase)
                                                .toList())));
        cases.forEach(each -> readOn.put(each, tables(reads).history(each, 0)));
        for (int told = 1; !left.isEmpty(); told++) {
            List<Logged> next = left.get(turns.nextInt(left.size()));
            append(reads, List.of(next.removeFirst()));
            left.removeIf(List::isEmpty);
            if (told % STEP == 0) {
                readOn(reads);
            }
        }
        return cases;
    }

    private static boolean isOfCase(Logged logged) {
        return logged.content().header().caseId() != null
                || logged.content().header().accessTo() != null;
    }

    private static void append(TestReads reads, List<Logged> events) {
        for (Logged each : events) {
            Decoded.Known known = (Decoded.Known) each.content();
            var header = known.header();
            StreamId stream =
                    header.caseId() != null
                            ? StreamId.of(header.caseId())
                            : header.accessTo() != null
                                    ? StreamId.ofAccess(header.accessTo())
                                    : StreamId.AGENCIES;
            reads.log.append(
                    stream,
                    header.eventId(),
                    known.type().number(),
                    dedupe(header.eventId().value()),
                    TestCase.CODEC.publicPart(header, known.event()),
                    new byte[0]);
        }
    }

    private static byte[] dedupe(UUID id) {
        byte[] bytes = new byte[32];
        new Random(id.getMostSignificantBits() ^ id.getLeastSignificantBits()).nextBytes(bytes);
        return bytes;
    }

    private static List<Logged> logged(EventSource log) {
        return log.readAfter(Position.of(0), Integer.MAX_VALUE).stream()
                .map(row -> Logged.of(row, TestCase.CODEC))
                .toList();
    }

    private void compare(TestReads reads, List<Logged> log, CaseId id) {
        List<Logged> own =
                log.stream()
                        .filter(
                                each ->
                                        !isOfCase(each)
                                                || id.equals(each.content().header().caseId())
                                                || id.equals(each.content().header().accessTo()))
                        .toList();
        Random random = new Random(id.value().getMostSignificantBits());
        long head = reads.log.head().value();
        Asking then = Asking.at(new RandomTimes(random).instant());
        for (long upTo : new long[] {head, random.nextLong(1, head + 1)}) {
            WhoKnew fold = Fold.of(own, upTo);
            CaseHistory stepwise = Objects.requireNonNull(readOn.get(id));
            for (CaseHistory read : List.of(tables(reads).history(id, head), stepwise)) {
                MemoryRecord record = new MemoryRecord(id, upTo, read);
                WhoKnew tables = new FromTables(record::lens, _ -> Optional.empty());
                for (Asking asking : List.of(Asking.EVERYTHING, then)) {
                    assertThat(tables.matrix(asking))
                            .as("%s at %d", id, upTo)
                            .isEqualTo(fold.matrix(asking));
                    assertThat(tables.chronology(asking)).isEqualTo(fold.chronology(asking));
                }
            }
        }
    }

    private static CaseTables tables(TestReads reads) {
        return new CaseTables(
                reads.source, new CasefileTable(reads.source), reads.chronology, reads.knowledge);
    }
}
