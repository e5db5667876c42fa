package org.throughline.query.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.answer.TwoTimes;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.web.Choice;
import org.throughline.query.web.Fault;
import org.throughline.query.web.Filter;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// Turns a filter of the pages into a question, and problems into what pages say instead.
final class PageAnswers {

    private static final List<String> KNOWN = List.of("known");
    private static final List<String> TIMES = List.of("known", "ledger");

    private PageAnswers() {}

    static <T> Reading<T> of(
            Filter filter, Authentication account, BiFunction<Question, Reader, Reading<T>> read) {
        return answered(
                () -> read.apply(QuestionReader.read(parameters(filter)), Reader.of(account)));
    }

    private static Map<String, String[]> parameters(Filter filter) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        filter.values().forEach((name, value) -> parameters.put(name, new String[] {value}));
        return parameters;
    }

    private static <T> Reading<T> answered(Supplier<Reading<T>> read) {
        try {
            return read.get();
        } catch (Problem problem) {
            return switch (problem.status()) {
                case 400 -> new Reading.AskedWrongly<>(faults(problem), List.of());
                case 401, 403 -> new Reading.NoRight<>();
                case 404 -> new Reading.NoSuchThing<>();
                case 503 -> new Reading.NotYetProjected<>();
                default -> throw problem;
            };
        }
    }

    /// The same in a case. Parameters that cannot be understood leave the choice of knowers as it
    /// is without any.
    static <T> Reading<T> inCase(
            CaseReads cases,
            CaseId id,
            Filter filter,
            Authentication account,
            Function<Lens, T> page) {
        return inCase(cases, id, filter, account, _ -> {}, page);
    }

    /// @param check throws a problem for what cannot be asked of this page
    static <T> Reading<T> inCase(
            CaseReads cases,
            CaseId id,
            Filter filter,
            Authentication account,
            Consumer<Question> check,
            Function<Lens, T> page) {
        Reading<T> reading =
                of(
                        filter,
                        account,
                        (question, reader) -> {
                            check.accept(question);
                            Lens lens = cases.one(id, question, reader);
                            return new Reading.Shown<>(
                                    page.apply(lens), lens.position(), choices(lens));
                        });
        return withChoices(cases, id, filter, account, reading);
    }

    /// The same of two times.
    static <T> Reading<T> ofTwoTimes(
            CaseReads cases,
            CaseId id,
            Filter filter,
            Authentication account,
            BiFunction<TwoTimes, Reader, Compared> read,
            Function<Compared, T> page) {
        Reading<T> reading =
                answered(
                        () -> {
                            Compared compared =
                                    read.apply(
                                            QuestionReader.readTwo(parameters(filter)),
                                            Reader.of(account));
                            return new Reading.Shown<>(
                                    page.apply(compared),
                                    compared.right().position(),
                                    choices(compared.right()));
                        });
        return withChoices(cases, id, filter, account, reading);
    }

    /// What cannot be answered still tells nothing that was learned later than asked, as far as it
    /// is understood what was asked.
    private static <T> Reading<T> withChoices(
            CaseReads cases, CaseId id, Filter filter, Authentication account, Reading<T> reading) {
        if (reading instanceof Reading.AskedWrongly<T>(List<Fault> faults, List<Choice> _)) {
            Filter asked = filter.asOfTheLater();
            return Stream.of(asked.only(TIMES), asked.only(KNOWN), Filter.NONE)
                    .map(as -> choices(cases, id, as, account))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .<Reading<T>>map(found -> new Reading.AskedWrongly<>(faults, found))
                    .orElse(reading);
        }
        return reading;
    }

    private static Optional<List<Choice>> choices(
            CaseReads cases, CaseId id, Filter as, Authentication account) {
        Reading<List<Choice>> all =
                of(
                        as,
                        account,
                        (question, reader) ->
                                new Reading.Shown<>(
                                        choices(cases.one(id, question, reader)), 0, List.of()));
        return all instanceof Reading.Shown<List<Choice>>(List<Choice> found, long _, var _)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static List<Choice> choices(Lens lens) {
        return lens.knowers().stream().map(each -> new Choice(each.text(), name(each))).toList();
    }

    /// A program sends, a reader at a form enters.
    private static List<Fault> faults(Problem problem) {
        return problem.faults().stream()
                .map(
                        each ->
                                new Fault(
                                        each.pointer(),
                                        each.hint().replaceFirst("^Send ", "Enter ")))
                .toList();
    }

    static String name(KnowerKey knower) {
        if (knower.agency() != null) {
            return PersonWords.of(knower.agency());
        }
        String label = capital(knower.label());
        int open = label.indexOf('(');
        return open < 0 ? label : label.substring(0, open + 1) + of(label, open) + ")";
    }

    private static String of(String label, int open) {
        return PersonWords.of(AgencyId.of(label.substring(open + 1, label.length() - 1)));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Optional<String> words(@Nullable String kebab) {
        return Optional.ofNullable(kebab).map(each -> capital(each.replace('-', ' ')));
    }
}
