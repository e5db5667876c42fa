package org.throughline.query.accesslog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Problem;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.time.When;

/// Which looks are asked for.
///
/// @param from the first instant at which a look counts
/// @param to the first instant at which it no longer does
/// @param after the number of the last row that was given
/// @param given the parameters as they were sent, in their one order, for links
public record LookQuestion(
        @Nullable CaseId caseId,
        @Nullable String agency,
        @Nullable String account,
        @Nullable String outcome,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long after,
        int limit,
        Map<String, String> given) {

    public static final List<String> NAMES =
            List.of("case", "agency", "account", "outcome", "from", "to", "after", "limit");

    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final int LONGEST = 200;
    private static final String TIME =
            "Send an instant such as 2026-04-14T08:30:00Z or a date such as 2026-04-14.";

    public LookQuestion {
        given = Map.copyOf(given);
    }

    /// The question behind the parameters of a request.
    ///
    /// @throws Problem with all the faults; no value is repeated
    public static LookQuestion read(Map<String, String[]> parameters) {
        Parameters read = new Parameters(parameters);
        String agency =
                read.value("agency", text -> AgencyId.of(text).text(), "Send the id of an agency.");
        LookQuestion question =
                new LookQuestion(
                        read.value("case", CaseId::of, "Send the id of a case."),
                        agency,
                        read.value("account", text -> text, "Send the name of an account."),
                        read.value("outcome", LookQuestion::outcome, OUTCOMES),
                        read.value("from", text -> bound(text, false), TIME),
                        read.value("to", text -> bound(text, true), TIME),
                        read.value("after", LookQuestion::ordinal, "Send what a next link gave."),
                        read.limit(),
                        read.given);
        read.end();
        return question;
    }

    private static final String OUTCOMES =
            "Send shown, refused, not-found, invalid or not-answered.";

    private static String outcome(String text) {
        return Kebab.text(Kebab.of(AccessOutcome.class, text));
    }

    private static Long ordinal(String text) {
        return Long.valueOf(text);
    }

    /// Of a day, month or year the time it begins, or that after it.
    private static Instant bound(String text, boolean end) {
        if (text.indexOf('T') >= 0) {
            return Instant.parse(text);
        }
        When when = When.parse(text);
        return (end ? when.latest() : when.earliest()).orElseThrow(IllegalArgumentException::new);
    }

    /// The same within one case.
    public LookQuestion in(CaseId only) {
        return new LookQuestion(only, agency, account, outcome, from, to, after, limit, given);
    }

    /// The address of the page after the row with this number.
    public String next(String path, long last) {
        StringBuilder link = new StringBuilder(path);
        char join = '?';
        for (String name : NAMES) {
            String text = name.equals("after") ? Long.toString(last) : given.get(name);
            if (text != null) {
                link.append(join)
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(text, StandardCharsets.UTF_8));
                join = '&';
            }
        }
        return link.toString();
    }

    /// Reads parameters and collects what is wrong with them.
    private static final class Parameters {

        private final Map<String, String> given = new LinkedHashMap<>();
        private final List<Problem.Fault> faults = new ArrayList<>();

        Parameters(Map<String, String[]> parameters) {
            parameters.forEach(
                    (name, values) -> {
                        if (!NAMES.contains(name)) {
                            fault("", "Send only " + String.join(", ", NAMES) + ".");
                        } else if (values.length > 1) {
                            fault(name, "Send it once.");
                        } else if (!values[0].isBlank()) {
                            given.put(name, values[0].strip());
                        }
                    });
        }

        <T> @Nullable T value(String name, Function<String, T> reader, String hint) {
            String text = given.get(name);
            if (text == null) {
                return null;
            }
            try {
                if (text.length() <= LONGEST) {
                    return reader.apply(text);
                }
            } catch (IllegalArgumentException | DateTimeParseException _) {
                // told below, without the value
            }
            fault(name, hint);
            return null;
        }

        int limit() {
            Integer limit = value("limit", Integer::valueOf, "Send a number from 1 to 1000.");
            if (limit != null && (limit < 1 || limit > MOST)) {
                fault("limit", "Send a number from 1 to 1000.");
            }
            return limit == null ? USUAL : limit;
        }

        private void fault(String name, String hint) {
            faults.add(
                    new Problem.Fault(
                            name,
                            name.isEmpty() ? "unknown-parameter" : "bad-parameter",
                            "This parameter cannot be understood.",
                            hint));
        }

        void end() {
            if (!faults.isEmpty()) {
                throw Problem.badParameters(faults);
            }
        }
    }
}
