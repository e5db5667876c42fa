package org.throughline.query.answer;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.time.When;

/// Reads the parameters of a view, and tells all their faults at once without repeating a value.
public final class QuestionReader {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern KNOWER =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(:[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final int LONGEST = 200;
    private static final String TIME =
            "Send an instant such as 2008-04-14T08:30:00Z or a date such as 2008-04-14.";
    private static final String PLACE = "Send a position or an instant.";
    private static final String TWO = "Leave it out: left and right say it.";

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<Problem.Fault> faults = new ArrayList<>();

    private QuestionReader(Map<String, String[]> parameters, List<String> names) {
        for (String name : parameters.keySet()) {
            if (!names.contains(name)) {
                faults.add(
                        new Problem.Fault(
                                "",
                                "unknown-parameter",
                                "There is a parameter that no view takes.",
                                "Send only " + String.join(", ", names) + "."));
            }
        }
        for (String name : names) {
            String[] values = parameters.get(name);
            if (values == null) {
                continue;
            }
            if (values.length > 1) {
                fault(name, "Send it once.");
            } else if (values[0].isBlank()) {
                fault(name, "Send a value, or leave it out.");
            } else {
                given.put(name, values[0].strip());
            }
        }
    }

    /// The question behind the parameters of a request.
    ///
    /// @throws Problem with all the faults
    public static Question read(Map<String, String[]> parameters) {
        return new QuestionReader(parameters, Question.NAMES).question();
    }

    /// The question of a comparison: `left` and `right` are two instants, or, with `axis=ledger`,
    /// two places of the log.
    ///
    /// @throws Problem with all the faults
    public static TwoTimes readTwo(Map<String, String[]> parameters) {
        List<String> names = new ArrayList<>(TwoTimes.NAMES);
        names.addAll(Question.NAMES);
        return new QuestionReader(parameters, names).twoTimes();
    }

    private TwoTimes twoTimes() {
        leaveOut("known", TWO);
        leaveOut("hindsight", "Leave it out: nothing learned after the later time is shown.");
        TwoTimes.Axis axis =
                read("axis", text -> Kebab.of(TwoTimes.Axis.class, text), "Send known or ledger.");
        return axis == TwoTimes.Axis.LEDGER ? twoPlaces() : twoInstants();
    }

    private TwoTimes twoInstants() {
        Instant left = needed("left", QuestionReader::until, TIME);
        Instant right = needed("right", QuestionReader::until, TIME);
        if (left != null && right != null && left.isAfter(right)) {
            faults.add(Problem.leftAfterRight());
        }
        Question asked = question();
        return new TwoTimes(
                TwoTimes.Axis.KNOWN,
                asked.knownAt(Objects.requireNonNull(left)),
                asked.knownAt(Objects.requireNonNull(right)));
    }

    private TwoTimes twoPlaces() {
        leaveOut("ledger", TWO);
        LedgerPoint left = needed("left", QuestionReader::ledger, PLACE);
        LedgerPoint right = needed("right", QuestionReader::ledger, PLACE);
        Question asked = question();
        return new TwoTimes(
                TwoTimes.Axis.LEDGER,
                asked.at(Objects.requireNonNull(left)),
                asked.at(Objects.requireNonNull(right)));
    }

    private <T> @Nullable T needed(String name, Function<String, T> reader, String hint) {
        if (!given.containsKey(name)) {
            fault(name, hint);
        }
        return read(name, reader, hint);
    }

    private void leaveOut(String name, String hint) {
        if (given.containsKey(name)) {
            faults.add(Problem.notAskedSo(name, hint));
        }
    }

    private Question question() {
        Question question =
                new Question(
                        read("known", QuestionReader::until, TIME),
                        read("by", QuestionReader::knower, "Send the id of an agency."),
                        read("ledger", QuestionReader::ledger, PLACE),
                        read("from", QuestionReader::first, TIME),
                        read("to", QuestionReader::end, TIME),
                        read("hindsight", QuestionReader::show, "Send show, or leave it out.")
                                != null,
                        read("after", Cursor::parse, "Send what a next link gave."),
                        limit(),
                        given);
        if (!faults.isEmpty()) {
            throw Problem.badParameters(faults);
        }
        return question;
    }

    private int limit() {
        Integer limit =
                read("limit", QuestionReader::limit, "Send a number from 1 to " + Question.MOST);
        return limit == null ? Question.DEFAULT_LIMIT : limit;
    }

    private <T> @Nullable T read(String name, Function<String, T> reader, String hint) {
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

    private void fault(String name, String hint) {
        faults.add(
                new Problem.Fault(
                        name, "bad-parameter", "This parameter cannot be understood.", hint));
    }

    /// A date lasts until its day ends in the United Kingdom.
    private static Instant until(String text) {
        return DAY.matcher(text).matches() ? end(text).minusNanos(1000) : Instant.parse(text);
    }

    private static Instant first(String text) {
        return DAY.matcher(text).matches()
                ? When.parse(text).earliest().orElseThrow(IllegalArgumentException::new)
                : Instant.parse(text);
    }

    private static Instant end(String text) {
        return DAY.matcher(text).matches()
                ? When.parse(text).latest().orElseThrow(IllegalArgumentException::new)
                : Instant.parse(text);
    }

    private static String knower(String text) {
        if (!KNOWER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a knower");
        }
        return text;
    }

    private static LedgerPoint ledger(String text) {
        return POSITION.matcher(text).matches()
                ? new LedgerPoint.At(Long.parseLong(text))
                : new LedgerPoint.Time(Instant.parse(text));
    }

    private static boolean show(String text) {
        if (!text.equals("show")) {
            throw new IllegalArgumentException("not show");
        }
        return true;
    }

    private static Integer limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > Question.MOST) {
            throw new IllegalArgumentException("out of range");
        }
        return limit;
    }
}
