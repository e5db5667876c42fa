package org.throughline.query.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.Lens;
import org.throughline.query.web.Choice;
import org.throughline.query.web.Fault;
import org.throughline.query.web.Filter;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;

/// Turns a filter of the pages into a question, and problems into what pages say instead.
final class PageAnswers {

    private PageAnswers() {}

    static <T> Reading<T> of(
            Filter filter, Authentication account, BiFunction<Question, Reader, Reading<T>> read) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        filter.values().forEach((name, value) -> parameters.put(name, new String[] {value}));
        try {
            return read.apply(QuestionReader.read(parameters), Reader.of(account));
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

    static <T> Reading<T> shown(T page, Lens lens) {
        return new Reading.Shown<>(
                page,
                lens.position(),
                lens.knowers().stream().map(each -> new Choice(each.text(), name(each))).toList());
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
        return knower.agency() == null ? capital(knower.label()) : PersonWords.of(knower.agency());
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Optional<String> words(@Nullable String kebab) {
        return Optional.ofNullable(kebab).map(each -> capital(each.replace('-', ' ')));
    }
}
