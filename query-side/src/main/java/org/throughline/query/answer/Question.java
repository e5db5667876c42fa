package org.throughline.query.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked of any view: whose knowledge of what time, as of which position of the log, of
/// what period.
///
/// @param known the last instant at which something known still counts
/// @param by the key of a knower
/// @param from the first instant that counts
/// @param to the first instant that no longer counts
/// @param given the parameters as they were sent, in their one order, for links
public record Question(
        @Nullable Instant known,
        @Nullable String by,
        @Nullable LedgerPoint ledger,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean hindsight,
        @Nullable Cursor after,
        int limit,
        Map<String, String> given) {

    public static final List<String> NAMES =
            List.of("known", "by", "ledger", "from", "to", "hindsight", "after", "limit");
    static final int DEFAULT_LIMIT = 500;
    static final int MOST = 1000;

    public Question {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /// The same question about what one knower knew; absent for all of them together.
    public Question by(@Nullable String knower) {
        return new Question(known, knower, ledger, from, to, hindsight, after, limit, given);
    }

    /// The same question as of a position.
    public Question at(long position) {
        return at(new LedgerPoint.At(position));
    }

    Question at(LedgerPoint point) {
        return new Question(known, by, point, from, to, hindsight, after, limit, given);
    }

    /// The same question about what was known at another instant.
    Question knownAt(Instant instant) {
        return new Question(instant, by, ledger, from, to, hindsight, after, limit, given);
    }

    /// The same question about everything now that can be read, whoever knew it and when.
    public Question plain() {
        return new Question(null, null, ledger, from, to, false, after, limit, Map.of());
    }

    /// Whether something known later than asked for is to be left out.
    public boolean quarantined() {
        return known != null && !hindsight;
    }

    /// What all knowers together had, which nobody held.
    public boolean union() {
        return known != null && by == null;
    }

    /// How many rows a page has, where another number than usual holds if none was asked for.
    public int limit(int usual) {
        return given.containsKey("limit") ? limit : usual;
    }

    /// How many rows earlier pages gave.
    public int skipped() {
        return after == null ? 0 : after.given();
    }

    /// A page goes on with the list that it began with.
    ///
    /// @throws Problem if the list is another one by now
    public void goesOnWith(String list) {
        if (after != null && !after.list().equals(list)) {
            throw Problem.pageWalkEnded();
        }
    }

    /// The address of the same answer for ever.
    public String pinned(String path, long position) {
        return link(path, "ledger", Long.toString(position));
    }

    /// The address of the next page.
    public String next(String path, Cursor cursor) {
        return link(path, "after", cursor.text());
    }

    /// The address of the answer as it was asked for.
    String address(String path) {
        return link(path, "", "");
    }

    /// What only some views take comes first.
    private String link(String path, String name, String value) {
        StringBuilder link = new StringBuilder(path);
        char join = '?';
        Set<String> names = new LinkedHashSet<>(given.keySet());
        NAMES.forEach(names::remove);
        names.addAll(NAMES);
        for (String each : names) {
            String text = each.equals(name) ? value : given.get(each);
            if (text != null) {
                link.append(join).append(each).append('=').append(encoded(text));
                join = '&';
            }
        }
        return link.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
