package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Who asks for which page of which case.
///
/// @param title the name of the view; empty for the case's home
/// @param path the path of the page itself
record Asked(
        String title, String path, @Nullable CaseId id, Filter filter, @Nullable String account) {

    static Asked of(String title, HttpServletRequest request, @Nullable Authentication reader) {
        return new Asked(title, request.getRequestURI(), null, Filter.of(request), account(reader));
    }

    private static @Nullable String account(@Nullable Authentication reader) {
        return reader == null ? null : reader.getName();
    }

    Asked in(CaseId caseId) {
        return new Asked(title, path, caseId, filter, account);
    }

    String caseName() {
        return id == null ? "" : PersonWords.caseName(id);
    }

    String windowTitle() {
        if (id == null) {
            return title;
        }
        return title.isEmpty() ? caseName() : title + " - " + caseName();
    }

    /// The links of the bar; those of a case keep what was asked for.
    List<Place> places() {
        if (account == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        places.add(new Place("Cases", "/cases", path.equals("/cases")));
        if (id != null) {
            places.add(place("This case", ""));
            places.add(place("Chronology", "/chronology"));
            places.add(place("Who knew what", "/knowledge"));
        }
        return places;
    }

    private Place place(String text, String view) {
        String home = id == null ? "" : "/cases/" + id.text();
        String target = home + view;
        return new Place(text, filter.fromTheStart().on(target), path.equals(target));
    }

    FilterForm form(List<Choice> knowers, List<Fault> faults) {
        return new FilterForm(path, caseName(), filter, knowers, faults);
    }
}
