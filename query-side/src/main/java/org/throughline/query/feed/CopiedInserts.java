package org.throughline.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Plain inserts of many rows, sent by COPY: PostgreSQL spends a fraction of the time on a row that
/// it spends on one of an INSERT. An insert is plain if it names its columns and takes its values
/// as they are.
final class CopiedInserts {

    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\s*INSERT\\s+INTO\\s+(\\w+)\\s*\\(([\\w\\s,]*)\\)"
                            + "\\s*VALUES\\s*\\(\\s*\\?(?:\\s*,\\s*\\?)*\\s*\\)\\s*");

    /// In the text form of COPY.
    private static final String NULL = "\\N";

    private static final int LAST_YEAR = 9_999;
    private static final int USUAL_ROW = 300;

    private CopiedInserts() {}

    /// The COPY that does what an insert does; empty if it is not plain.
    static Optional<String> statement(String insert) {
        Matcher matcher = PLAIN.matcher(insert);
        return matcher.matches()
                ? Optional.of(
                        "COPY %s (%s) FROM STDIN".formatted(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// The rows as COPY reads them; empty if a value is of a kind that it is not asked to read.
    static Optional<byte[]> text(List<@Nullable Object[]> rows) {
        StringBuilder out = new StringBuilder(USUAL_ROW * rows.size());
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (i > 0) {
                    out.append('\t');
                }
                if (!append(out, row[i])) {
                    return Optional.empty();
                }
            }
            out.append('\n');
        }
        return Optional.of(out.toString().getBytes(UTF_8));
    }

    private static boolean append(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append(NULL);
            case String text -> escape(out, text);
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case Boolean truth -> out.append(truth ? 't' : 'f');
            case UUID id -> out.append(id);
            case OffsetDateTime time -> {
                if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
                    return false;
                }
                out.append(time);
            }
            case UUID[] ids -> array(out, ids);
            case String[] texts -> array(out, texts);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void array(StringBuilder out, Object[] items) {
        StringBuilder array = new StringBuilder("{");
        for (Object item : items) {
            array.append(array.length() > 1 ? ",\"" : "\"");
            array.append(item.toString().replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        escape(out, array.append('}').toString());
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    /// Copies rows in, within the transaction of a connection.
    static void copy(Connection connection, String statement, byte[] rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
