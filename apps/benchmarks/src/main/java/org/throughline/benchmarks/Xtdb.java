package org.throughline.benchmarks;

import clojure.java.api.Clojure;
import clojure.lang.Keyword;
import clojure.lang.Symbol;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.benchmarks.StatedKnowings.Stated;
import xtdb.api.DBBasis;
import xtdb.api.IXtdb;
import xtdb.api.IXtdbDatasource;
import xtdb.api.TransactionInstant;
import xtdb.api.XtdbDocument;
import xtdb.api.tx.Transaction;

/// XTDB 1 in this process, on RocksDB: a document for each knowing of an agency, with the time in
/// which it was known as valid time, and a transaction for each event of the log, so that each of
/// our positions is one of its transactions.
final class Xtdb implements AutoCloseable {

    static final String VERSION = "1.24.3";

    /// A case and an agency are one attribute: nothing is joined to find the documents.
    private static final String ONE_CLAUSE =
            "{:find [entry version state] :in [file]"
                    + " :where [[k :file file] [k :entry entry] [k :version version]"
                    + " [k :state state]]}";

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String DENIED = "stated-not-known";

    private final IXtdb node;
    private final NavigableMap<Long, TransactionInstant> transactions = new TreeMap<>();
    private final Object query = Clojure.read(ONE_CLAUSE);
    private long documents;

    private Xtdb(IXtdb node) {
        this.node = node;
    }

    /// Takes in knowings in the order of the log until time is over, whole cases only.
    ///
    /// @param home where it keeps its files
    static Xtdb filled(Path home, List<List<List<Stated>>> knowings, double seconds)
            throws IOException {
        Map<Keyword, Object> stores =
                Stream.of("tx-log", "document-store", "index-store")
                        .collect(
                                Collectors.toMap(
                                        store -> Keyword.intern("xtdb", store),
                                        store -> rocks(home.resolve(store))));
        Xtdb xtdb = new Xtdb(IXtdb.startNode(stores));
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (List<List<Stated>> ofCase : knowings) {
            if (System.nanoTime() > end) {
                break;
            }
            ofCase.forEach(xtdb::take);
            xtdb.node.awaitTx(xtdb.transactions.lastEntry().getValue(), LONGEST);
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

    private void take(List<Stated> ofEvent) {
        Transaction.Builder transaction = Transaction.builder();
        for (Stated each : ofEvent) {
            put(transaction, each);
            documents++;
        }
        transactions.put(ofEvent.getFirst().position(), node.submitTx(transaction.build()));
    }

    private static void put(Transaction.Builder transaction, Stated each) {
        Date from = Date.from(each.since());
        @Nullable Instant until = each.until();
        @Nullable Date to = until == null || !until.isAfter(each.since()) ? null : Date.from(until);
        if (each.ended() && to == null) {
            transaction.delete(each.id(), from);
        } else if (each.ended()) {
            transaction.delete(each.id(), from, to);
        } else if (to == null) {
            transaction.put(document(each), from);
        } else {
            transaction.put(document(each), from, to);
        }
    }

    private static XtdbDocument document(Stated each) {
        return XtdbDocument.create(
                each.id(),
                Map.of(
                        "file",
                        each.file(),
                        "entry",
                        each.entry(),
                        "version",
                        each.version(),
                        "state",
                        each.state()));
    }

    /// How much it is.
    String described(double seconds) {
        return "XTDB %s: %,d documents in %,d transactions, as many as it took in within %.0f s"
                .formatted(VERSION, documents, transactions.size(), seconds);
    }

    /// Whether it has the case that a case is a copy of, up to there.
    boolean has(PastPoint point) {
        return point.basePosition() <= transactions.lastKey();
    }

    /// The entries of a case that an agency knew or held, as of a transaction and a valid time.
    Answering knownByOne(String name) {
        return new Asked(name, point -> entries(point).size());
    }

    /// Their ids.
    List<Object> entries(PastPoint point) {
        var at = transactions.floorEntry(point.basePosition());
        if (at == null) {
            return List.of();
        }
        IXtdbDatasource then = node.db(new DBBasis(Date.from(point.known()), at.getValue()));
        Collection<List<?>> found =
                then.query(query, StatedKnowings.file(point.base(), point.by()));
        return found.stream()
                .filter(row -> !DENIED.equals(row.get(2)))
                .<Object>map(List::getFirst)
                .distinct()
                .toList();
    }

    private record Asked(String name, Function<PastPoint, Integer> question) implements Answering {

        @Override
        public boolean answers(View view) {
            return view == View.ONE;
        }

        @Override
        public int answer(View view, PastPoint point) {
            return question.apply(point);
        }
    }

    @Override
    public void close() throws IOException {
        node.close();
    }
}
