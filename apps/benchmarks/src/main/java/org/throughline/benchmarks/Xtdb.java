package org.throughline.benchmarks;

import clojure.java.api.Clojure;
import clojure.lang.Keyword;
import clojure.lang.Symbol;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.benchmarks.PulledCase.Attribute;
import org.throughline.benchmarks.StatedCases.Stated;
import org.throughline.schema.cases.CaseId;
import xtdb.api.DBBasis;
import xtdb.api.IXtdb;
import xtdb.api.IXtdbDatasource;
import xtdb.api.TransactionInstant;
import xtdb.api.XtdbDocument;
import xtdb.api.tx.Transaction;

/// XTDB 1 in this process, on RocksDB: the documents of [StatedCases], each knowing with the time
/// in which it was known as valid time, and a transaction for each event of the log, so that each
/// of our positions is one of its transactions.
final class Xtdb implements AutoCloseable {

    static final String VERSION = "1.24.3";

    /// A case and an agency are one attribute: nothing is joined to find the documents.
    private static final String ONE_CLAUSE =
            "{:find [entry version state] :in [file]"
                    + " :where [[k :file file] [k :entry entry] [k :version version]"
                    + " [k :state state]]}";

    private static final String WHOLE_CASE =
            "{:find [(pull d [*])] :in [case] :where [[d :case case]]}";
    private static final String DECISION =
            "{:find [(pull v [*])] :in [decision] :where [[v :decision decision]]}";

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final IXtdb node;
    private final NavigableMap<Long, TransactionInstant> transactions = new TreeMap<>();
    private final Object knownByOne = Clojure.read(ONE_CLAUSE);
    private final Object wholeCase = Clojure.read(WHOLE_CASE);
    private final Object versions = Clojure.read(DECISION);
    private int cases;
    private long documents;

    private Xtdb(IXtdb node) {
        this.node = node;
    }

    /// Takes in cases in the order of the log until time is over, whole cases only. Reading them is
    /// no part of that time.
    ///
    /// @param home where it keeps its files
    static Xtdb filled(Path home, StatedCases stated, double seconds) throws IOException {
        Map<Keyword, Object> stores =
                Stream.of("tx-log", "document-store", "index-store")
                        .collect(
                                Collectors.toMap(
                                        store -> Keyword.intern("xtdb", store),
                                        store -> rocks(home.resolve(store))));
        Xtdb xtdb = new Xtdb(IXtdb.startNode(stores));
        long left = (long) (seconds * 1e9);
        for (CaseId each : stated.ids()) {
            if (left <= 0) {
                break;
            }
            NavigableMap<Long, List<Stated>> events = stated.of(each);
            long begun = System.nanoTime();
            xtdb.take(events);
            left -= System.nanoTime() - begun;
        }
        return xtdb;
    }

    private static Map<Keyword, Object> rocks(Path folder) {
        return Map.of(
                Keyword.intern("kv-store"),
                Map.of(
                        Keyword.intern("xtdb", "module"),
                        Symbol.intern("xtdb.rocksdb", "->kv-store"),
                        Keyword.intern("db-dir"),
                        folder.toFile()));
    }

    private void take(NavigableMap<Long, List<Stated>> events) {
        events.forEach(
                (position, ofEvent) -> {
                    Transaction.Builder transaction = Transaction.builder();
                    ofEvent.forEach(each -> put(transaction, each));
                    documents += ofEvent.size();
                    transactions.put(position, node.submitTx(transaction.build()));
                });
        node.awaitTx(transactions.lastEntry().getValue(), LONGEST);
        cases++;
    }

    private static void put(Transaction.Builder transaction, Stated each) {
        Date from = Date.from(each.since());
        @Nullable Instant until = each.until();
        if (each.ended() && until == null) {
            transaction.delete(each.id(), from);
        } else if (each.ended()) {
            transaction.delete(each.id(), from, Date.from(until));
        } else if (until == null) {
            transaction.put(XtdbDocument.create(each.id(), each.attributes()), from);
        } else {
            transaction.put(
                    XtdbDocument.create(each.id(), each.attributes()), from, Date.from(until));
        }
    }

    /// How much it is.
    String described(double seconds) {
        return "XTDB %s: %,d cases, %,d documents in %,d transactions, as many as it took in within %.0f s"
                .formatted(VERSION, cases, documents, transactions.size(), seconds);
    }

    /// Whether it has the case that a case is a copy of, up to there.
    boolean has(PastPoint point) {
        return point.basePosition() <= transactions.lastKey();
    }

    /// Answers about the made-up cases that it has.
    Answering answering(String name) {
        return new Asked(name, this);
    }

    private Optional<IXtdbDatasource> then(PastPoint point, Instant known) {
        return Optional.ofNullable(transactions.floorEntry(point.basePosition()))
                .map(at -> node.db(new DBBasis(Date.from(known), at.getValue())));
    }

    /// The ids of the entries that an agency knew or held, as of a transaction and a valid time.
    List<Object> entries(PastPoint point) {
        Optional<IXtdbDatasource> then = then(point, point.known());
        if (then.isEmpty()) {
            return List.of();
        }
        Collection<List<?>> found =
                then.get().query(knownByOne, StatedCases.file(point.base(), point.by()));
        return found.stream()
                .filter(row -> !PulledCase.DENIED.equals(row.get(2)))
                .<Object>map(List::getFirst)
                .distinct()
                .toList();
    }

    /// The case as of a transaction and a valid time.
    PulledCase pulled(PastPoint point, Instant known) {
        return new PulledCase(
                then(point, known)
                        .map(then -> then.query(wholeCase, point.base().value()))
                        .orElse(List.of()));
    }

    /// What the maker of a decision knew when deciding, by state; empty if nobody says whose it
    /// was, or when.
    Map<String, List<PulledCase.Item>> lens(PastPoint point) {
        Optional<Map<?, ?>> said =
                then(point, point.known())
                        .flatMap(then -> newest(then.query(versions, point.decision().value())));
        return said.map(each -> (Map<?, ?>) PulledCase.part(each, Attribute.ROW))
                .filter(row -> row.containsKey(Attribute.DECIDED))
                .filter(row -> row.containsKey(Attribute.MAKER))
                .map(row -> lens(point, row))
                .orElse(Map.of());
    }

    private Map<String, List<PulledCase.Item>> lens(PastPoint point, Map<?, ?> row) {
        Date decided = (Date) PulledCase.part(row, Attribute.DECIDED);
        return pulled(point, decided.toInstant())
                .lens(point.decision().value(), (String) PulledCase.part(row, Attribute.MAKER));
    }

    private static Optional<Map<?, ?>> newest(Collection<List<?>> versions) {
        return versions.stream()
                .<Map<?, ?>>map(each -> (Map<?, ?>) each.getFirst())
                .max(Comparator.comparingInt(PulledCase::version));
    }

    private record Asked(String name, Xtdb xtdb) implements Answering {

        @Override
        public boolean answers(View view) {
            return view != View.ROWS;
        }

        @Override
        public int answer(View view, PastPoint point) {
            return switch (view) {
                case ROWS -> 0;
                case CHRONOLOGY -> xtdb.pulled(point, point.known()).chronology().size();
                case MATRIX -> xtdb.pulled(point, point.known()).matrix().lines().size();
                case LENS -> xtdb.lens(point).getOrDefault(PulledCase.KNOWN, List.of()).size();
                case ONE -> xtdb.entries(point).size();
            };
        }
    }

    @Override
    public void close() throws IOException {
        node.close();
    }
}
