package org.throughline.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.postgresql.PGConnection;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.codec.CanonicalJson;
import org.throughline.schema.sealing.Opener;

/// Workload (d): reads of everything in order. Each line is one way to read all made-up cases.
final class InOrder {

    static final String CURSOR = "SELECT by cursor";
    static final String DECODED = "Throughline, decoded";
    static final String OPENED = "Throughline, decoded and opened";
    static final String STOCK = StockAxon.NAME + ", decoded alike";
    static final String TYPED = StockAxon.TYPED + ", records";
    static final String STOCK_BYTES = StockAxon.NAME + ", payloads as bytes";
    static final String BYTES = "Throughline, as rows";

    private static final int AT_ONCE = 2_000;

    private final CaseLogs logs;

    InOrder(CaseLogs logs) {
        this.logs = logs;
    }

    /// Each way by its name; the first is the base.
    Map<String, Passes.Pass> lines() {
        CaseRows cases = logs.cases();
        StockAxon stock = logs.stock();
        List<byte[]> publicParts = new ArrayList<>();
        logs.readOurs(row -> publicParts.add(row.publicPart()));
        Map<String, Passes.Pass> lines = new LinkedHashMap<>();
        lines.put(CURSOR, this::cursor);
        lines.put("COPY-out, binary", this::copyOut);
        lines.put("JSON parse of public parts in memory", () -> parsed(publicParts));
        lines.put(BYTES, () -> logs.readOurs(_ -> {}));
        lines.put(DECODED, () -> logs.readOurs(row -> cases.codec().decode(row.publicPart())));
        lines.put(OPENED, this::opened);
        lines.put(STOCK_BYTES, () -> read(stock, _ -> {}));
        lines.put(STOCK, () -> read(stock, cases.codec()::decode));
        StockAxon tuned = stock.reading(AT_ONCE);
        lines.put(tuned.name() + ", decoded alike", () -> read(tuned, cases.codec()::decode));
        lines.put(TYPED, () -> read(logs.typed(), _ -> {}));
        StockAxon typed = logs.typed().reading(AT_ONCE);
        lines.put(typed.name() + ", records", () -> read(typed, _ -> {}));
        return lines;
    }

    private long cursor() throws SQLException {
        try (Connection connection = logs.ours().pool().connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(AT_ONCE);
            long count = 0;
            try (ResultSet rows = statement.executeQuery("SELECT * FROM event ORDER BY position")) {
                while (rows.next()) {
                    rows.getBytes("public");
                    rows.getBytes("sealed");
                    count++;
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return count;
        }
    }

    private long opened() {
        Map<CaseId, Opener> openers = new HashMap<>();
        return logs.readOurs(row -> logs.cases().open(row, openers));
    }

    private long copyOut() throws SQLException, IOException {
        try (Connection connection = logs.ours().pool().connection()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "COPY event TO STDOUT (FORMAT binary)",
                            OutputStream.nullOutputStream());
        }
    }

    private static long parsed(List<byte[]> publicParts) {
        long members = 0;
        for (byte[] part : publicParts) {
            members += CanonicalJson.parse(part).size();
        }
        if (members < publicParts.size()) {
            throw new IllegalStateException("each public part has members");
        }
        return publicParts.size();
    }

    /// Axon makes a payload of the bytes when it is asked for it.
    @SuppressWarnings("unchecked") // the caller knows what is stored
    private static <T> long read(StockAxon stock, Consumer<T> reader) {
        try (Stream<? extends TrackedEventMessage<?>> all =
                stock.engine().readEvents(null, false)) {
            return all.mapToLong(
                            message -> {
                                reader.accept((T) message.getPayload());
                                return 1;
                            })
                    .sum();
        }
    }
}
