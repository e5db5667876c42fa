package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// The pages of one case: `/cases/{c}` and what lies below it. An id that is none is a page that
/// does not exist.
@Controller
final class CaseController {

    private final Pages pages;
    private final CaseHomeReading home;
    private final ChronologyReading chronology;
    private final MatrixReading matrix;
    private final DecisionsReading decisions;
    private final PeopleReading people;
    private final EntryReading entries;

    CaseController(
            Pages pages,
            CaseHomeReading home,
            ChronologyReading chronology,
            MatrixReading matrix,
            DecisionsReading decisions,
            PeopleReading people,
            EntryReading entries) {
        this.pages = pages;
        this.home = home;
        this.chronology = chronology;
        this.matrix = matrix;
        this.decisions = decisions;
        this.people = people;
        this.entries = entries;
    }

    @GetMapping(path = "/cases/{id}", produces = "text/html")
    ModelAndView home(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                "",
                request,
                reader,
                (found, asked) ->
                        pages.plain("case.jte", asked, home.read(found, asked.filter(), reader)));
    }

    @GetMapping(path = "/cases/{id}/chronology", produces = "text/html")
    ModelAndView chronology(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                "Chronology",
                request,
                reader,
                (found, asked) ->
                        pages.filtered(
                                "chronology.jte",
                                asked,
                                chronology.read(found, asked.filter(), reader)));
    }

    @GetMapping(path = "/cases/{id}/knowledge", produces = "text/html")
    ModelAndView knowledge(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                "Who knew what",
                request,
                reader,
                (found, asked) ->
                        pages.filtered(
                                "knowledge.jte",
                                asked,
                                matrix.read(found, asked.filter(), reader)));
    }

    @GetMapping(path = "/cases/{id}/decisions", produces = "text/html")
    ModelAndView decisions(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                "Decisions",
                request,
                reader,
                (found, asked) ->
                        pages.filtered(
                                "decisions.jte",
                                asked,
                                decisions.read(found, asked.filter(), reader)));
    }

    @GetMapping(path = "/cases/{id}/people", produces = "text/html")
    ModelAndView people(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        return inCase(
                id,
                "People",
                request,
                reader,
                (found, asked) ->
                        pages.filtered(
                                "people.jte", asked, people.read(found, asked.filter(), reader)));
    }

    @GetMapping(path = "/cases/{id}/entries/{entry}", produces = "text/html")
    ModelAndView entry(
            @PathVariable("id") String id,
            @PathVariable("entry") String entry,
            HttpServletRequest request,
            Authentication reader) {
        Optional<EntryId> named = parsed(EntryId::of, entry);
        if (named.isEmpty()) {
            return pages.message(HttpStatus.NOT_FOUND, Asked.of("Entry", request, reader));
        }
        return inCase(
                id,
                "Entry",
                request,
                reader,
                (found, asked) ->
                        pages.filtered(
                                "entry.jte",
                                asked,
                                entries.read(found, named.get(), asked.filter(), reader)));
    }

    private ModelAndView inCase(
            String id, String title, HttpServletRequest request, Authentication reader, Page page) {
        Asked asked = Asked.of(title, request, reader);
        return parsed(CaseId::of, id)
                .map(found -> page.show(found, asked.in(found)))
                .orElseGet(() -> pages.message(HttpStatus.NOT_FOUND, asked));
    }

    static <T> Optional<T> parsed(Function<String, T> read, String text) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Page {
        ModelAndView show(CaseId id, Asked asked);
    }
}
