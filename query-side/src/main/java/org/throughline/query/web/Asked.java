package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// Who asks for which page of which case.
///
/// @param title the name of the view; empty for the case's home
/// @param path the path of the page itself
/// @param roles the authorities of the account
record Asked(
        String title,
        String path,
        @Nullable CaseId id,
        Filter filter,
        @Nullable String account,
        Set<String> roles) {

    private static final String ADMIN = "ROLE_ADMIN";
    private static final Set<String> WRITERS = Set.of("ROLE_AGENCY", "ROLE_PRACTITIONER");

    static Asked of(String title, HttpServletRequest request, @Nullable Authentication reader) {
        return of(title, request.getRequestURI(), request, reader);
    }

    /// @param path where it is another than that of the request
    static Asked of(
            String title,
            String path,
            HttpServletRequest request,
            @Nullable Authentication reader) {
        return new Asked(
                title,
                path,
                null,
                Filter.of(request),
                reader == null ? null : reader.getName(),
                roles(reader));
    }

    private static Set<String> roles(@Nullable Authentication reader) {
        return reader == null
                ? Set.of()
                : reader.getAuthorities().stream()
                        .map(each -> String.valueOf(each.getAuthority()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether an account keeps the service running and reads no case.
    static boolean isAdministrator(Authentication account) {
        return roles(account).contains(ADMIN);
    }

    Asked in(CaseId caseId) {
        return new Asked(title, path, caseId, filter, account, roles);
    }

    /// Of a page that compares two times.
    Asked ofTwo(HttpServletRequest request) {
        return new Asked(title, path, id, Filter.ofTwo(request), account, roles);
    }

    Asked titled(String other) {
        return new Asked(other, path, id, filter, account, roles);
    }

    /// The links of a page go on without what was wrong.
    Asked without(List<Fault> faults) {
        Filter right = filter.without(faults.stream().map(Fault::field).toList());
        return new Asked(title, path, id, right, account, roles);
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

    private boolean writes() {
        return roles.stream().anyMatch(WRITERS::contains);
    }

    private boolean audits() {
        return roles.contains("ROLE_AUDITOR");
    }

    /// Where the account can open this case in an emergency, whether there is such a case or not;
    /// null for those who cannot.
    @Nullable String emergency() {
        return id != null && writes() ? "/cases/" + id.text() + "/emergency" : null;
    }

    /// The links of the bar; those of a case keep what was asked for.
    List<Place> places() {
        if (account == null) {
            return List.of();
        }
        if (roles.contains(ADMIN)) {
            return List.of(new Place("Administration", "/admin", path.equals("/admin")));
        }
        List<Place> places = new ArrayList<>();
        places.add(new Place("Cases", "/cases", path.equals("/cases")));
        if (id != null) {
            places.add(place("This case", ""));
            places.add(place("Chronology", "/chronology"));
            places.add(place("Who knew what", "/knowledge"));
            places.add(place("Jigsaw", "/jigsaw"));
            places.add(place("Compare", "/compare"));
            places.add(place("Decisions", "/decisions"));
            places.add(place("People", "/people"));
            places.add(place("Alerts", "/alerts"));
            places.add(place("Questions", "/questions"));
            places.add(place("Times taken", "/latency"));
            String proof = "/cases/" + id.text() + "/proof";
            places.add(new Place("Proof", proof, path.equals(proof)));
            if (audits()) {
                String looks = "/cases/" + id.text() + "/access";
                places.add(new Place("Who looked", looks, path.equals(looks)));
                String erasures = "/cases/" + id.text() + "/erasures";
                places.add(new Place("Erasures", erasures, path.equals(erasures)));
            }
        } else if (writes()) {
            places.add(new Place("Bring in a chronology", "/imports", path.equals("/imports")));
        } else if (audits()) {
            places.add(new Place("Who looked", "/audit/access", path.equals("/audit/access")));
            String signed = "/audit/checkpoints";
            places.add(new Place("Checkpoints", signed, path.equals(signed)));
        }
        return places;
    }

    private Place place(String text, String view) {
        String home = id == null ? "" : "/cases/" + id.text();
        String target = home + view;
        return new Place(text, filter.inView(view).on(target), path.equals(target));
    }

    FilterForm form(List<Choice> knowers, List<Fault> faults) {
        return new FilterForm(path, caseName(), filter, knowers, faults);
    }
}
