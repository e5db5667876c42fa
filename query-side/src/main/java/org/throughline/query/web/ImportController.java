package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.throughline.query.web.Writing.Said;
import org.throughline.schema.cases.CaseId;

/// `/imports`: a chronology comes in from a file. The forms become calls of the API under the
/// account that is signed in.
@Controller
final class ImportController {

    /// How many errors and remarks the page lists.
    static final int SHOWN = 200;

    private static final String API = "/api/v1/imports";
    private static final String CSV = "text/csv; charset=utf-8";
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int GONE = 204;

    /// As many remarks of each sort as the API keeps.
    static final int KEPT = 10_000;

    private final Pages pages;
    private final CaseListReading cases;
    private final Writing writing;

    ImportController(Pages pages, CaseListReading cases, Writing writing) {
        this.pages = pages;
        this.cases = cases;
        this.writing = writing;
    }

    @GetMapping(path = "/imports", produces = "text/html")
    ModelAndView form(HttpServletRequest request, Authentication reader, CsrfToken token) {
        return form(request, reader, token, List.of());
    }

    private ModelAndView form(
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token,
            List<Fault> faults) {
        List<Choice> choices =
                cases.read(Filter.NONE, reader) instanceof Reading.Shown<CaseListPage> shown
                        ? shown.page().cases().stream()
                                .map(line -> new Choice(line.id().text(), line.name()))
                                .toList()
                        : List.of();
        List<WaitingImport> waiting = WaitingImport.all(writing.get(API, reader).body());
        ModelAndView answer =
                pages.still(
                        "imports.jte",
                        Asked.of("Bring in a chronology", request, reader),
                        !faults.isEmpty(),
                        new ImportsPage(csrf(token), choices, waiting, faults));
        if (!faults.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }

    @PostMapping("/imports")
    ModelAndView bring(
            @RequestParam(name = "case", defaultValue = "") String chosen,
            @RequestParam(name = "other", defaultValue = "") String other,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token)
            throws IOException {
        String caseId = caseOf(chosen, other);
        List<Fault> faults = new ArrayList<>();
        if (caseId == null) {
            faults.add(new Fault("case", "Choose a case, or enter the id of one"));
        }
        if (file == null || file.isEmpty()) {
            faults.add(new Fault("file", "Choose a CSV file"));
        }
        if (caseId != null && file != null && faults.isEmpty()) {
            Said said = writing.post(API + "?case=" + caseId, CSV, file.getBytes(), reader);
            String id = said.body().path("id").stringValue("");
            if (said.status() == ACCEPTED && !id.isEmpty()) {
                return new ModelAndView("redirect:/imports/" + UUID.fromString(id));
            }
            boolean aboutCase = said.body().path("code").stringValue("").equals("unknown-case");
            faults.add(new Fault(aboutCase ? "case" : "file", told(said)));
        }
        return form(request, reader, token, faults);
    }

    private static @Nullable String caseOf(String chosen, String other) {
        try {
            return CaseId.of(other.isBlank() ? chosen : other.strip()).text();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    @GetMapping(path = "/imports/{id}", produces = "text/html")
    ModelAndView show(
            @PathVariable("id") String id,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        return show(id, request, reader, token, null);
    }

    private ModelAndView show(
            String id,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token,
            @Nullable String trouble) {
        Asked asked = Asked.of("Chronology from a file", request, reader);
        if (!isId(id)) {
            return pages.message(HttpStatus.NOT_FOUND, asked);
        }
        Said said = writing.get(API + "/" + id + "?limit=" + SHOWN, reader);
        if (said.status() != OK) {
            return refused(said, asked);
        }
        return pages.still(
                "import.jte",
                asked,
                trouble != null,
                ImportPage.of(csrf(token), id, said.body(), trouble));
    }

    /// The same file as the command line writes.
    @GetMapping("/imports/{id}/errors.csv")
    Object errors(
            @PathVariable("id") String id, HttpServletRequest request, Authentication reader) {
        if (!isId(id)) {
            return pages.message(HttpStatus.NOT_FOUND, Asked.of("Import", request, reader));
        }
        Said said = writing.get(API + "/" + id + "?limit=" + KEPT, reader);
        if (said.status() != OK) {
            return refused(said, Asked.of("Import", request, reader));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors.csv\"")
                .body(ErrorsCsv.of(said.body()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/imports/{id}/discard")
    ModelAndView discard(
            @PathVariable("id") String id,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        if (!isId(id)) {
            return pages.message(HttpStatus.NOT_FOUND, Asked.of("Import", request, reader));
        }
        Said said = writing.delete(API + "/" + id, reader);
        return said.status() == GONE
                ? new ModelAndView("redirect:/imports")
                : show(id, request, reader, token, told(said));
    }

    @PostMapping("/imports/{id}/commit")
    ModelAndView commit(
            @PathVariable("id") String id,
            @RequestParam(name = "leaveOutErrors", defaultValue = "false") boolean leaveOut,
            HttpServletRequest request,
            Authentication reader,
            CsrfToken token) {
        if (!isId(id)) {
            return pages.message(HttpStatus.NOT_FOUND, Asked.of("Import", request, reader));
        }
        Said said =
                writing.post(
                        API + "/" + id + "/commit?leaveOutErrors=" + leaveOut,
                        CSV,
                        new byte[0],
                        reader);
        return said.status() == ACCEPTED
                ? new ModelAndView("redirect:/imports/" + id)
                : show(id, request, reader, token, told(said));
    }

    private ModelAndView refused(Said said, Asked asked) {
        HttpStatus status = HttpStatus.resolve(said.status());
        return pages.message(status == null ? HttpStatus.NOT_FOUND : status, asked);
    }

    /// The words of the API hold nothing of the file; where they speak to programs, others.
    private static String told(Said said) {
        String detail = said.body().path("detail").stringValue("");
        return switch (said.body().path("code").stringValue("")) {
            case "import-has-errors" ->
                    "Nothing was recorded, because there are rows to put right. Put them right and"
                            + " bring the file in again, or choose to leave them out.";
            case "import-not-ready" -> "It is being checked or recorded, or it is over already.";
            case "too-many-imports" ->
                    "Too many files wait. Put one of them on record or discard it, or come back"
                            + " later: each is destroyed after a day.";
            case String _ when detail.isEmpty() ->
                    "The file could not be taken now. Try again later.";
            case String _ -> detail;
        };
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Csrf csrf(CsrfToken token) {
        return new Csrf(token.getParameterName(), token.getToken());
    }
}
