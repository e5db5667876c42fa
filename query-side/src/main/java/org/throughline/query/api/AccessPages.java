package org.throughline.query.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.accesslog.LookQuestion;
import org.throughline.query.answer.Problem;
import org.throughline.query.web.AccessPage;
import org.throughline.query.web.Fault;
import org.throughline.query.web.Filter;
import org.throughline.query.web.FilterForm;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.time.When;
import tools.jackson.databind.JsonNode;

/// The access log as its pages show it.
final class AccessPages {

    private static final Map<String, String> AS_OF =
            Map.of(
                    "known", "As known by",
                    "by", "Whose knowledge",
                    "ledger", "As of position",
                    "ledgerTime", "As the record stood",
                    "from", "Happened from",
                    "to", "Happened before",
                    "hindsight", "Hindsight");

    private final AccessLog log;

    AccessPages(AccessLog log) {
        this.log = log;
    }

    AccessPage read(String path, @Nullable CaseId caseId, Map<String, String[]> parameters) {
        Filter given = given(parameters);
        try {
            LookQuestion question = LookQuestion.read(parameters);
            AccessLog.Page page = log.read(caseId == null ? question : question.in(caseId), path);
            return new AccessPage(
                    caseId,
                    form(path, given, List.of()),
                    page.looks().stream().map(AccessPages::line).toList(),
                    page.next());
        } catch (Problem wrong) {
            if (wrong.status() != 400) {
                throw wrong;
            }
            return new AccessPage(caseId, form(path, given, faults(wrong)), List.of(), null);
        }
    }

    private static Filter given(Map<String, String[]> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : LookQuestion.NAMES) {
            String[] values = parameters.get(name);
            if (values != null && !values[0].isBlank()) {
                given.put(name, values[0].strip());
            }
        }
        return new Filter(given);
    }

    private static FilterForm form(String path, Filter given, List<Fault> faults) {
        return new FilterForm(path, "", given, List.of(), faults);
    }

    private static List<Fault> faults(Problem wrong) {
        return wrong.faults().stream()
                .map(
                        each ->
                                new Fault(
                                        each.pointer(),
                                        each.hint().replaceFirst("^Send ", "Enter ")))
                .toList();
    }

    private static AccessPage.Line line(AccessLogJson look) {
        List<AccessLogJson.ShownJson> shown = look.shown() == null ? List.of() : look.shown();
        return new AccessPage.Line(
                Instant.parse(look.at()),
                look.account(),
                words(look.role()),
                look.agency() == null ? null : PersonWords.of(AgencyId.of(look.agency())),
                words(look.purpose()),
                words(look.outcome()),
                look.view().equals("cases") ? "List of cases" : words(look.view()),
                look.caseId() == null ? null : CaseId.of(look.caseId()),
                look.asOf() == null ? List.of() : asOf(look.asOf()),
                shown.stream()
                        .map(each -> new AccessPage.Entry(each.entryId(), each.version()))
                        .toList());
    }

    private static String words(String code) {
        return PageAnswers.words(code).orElse("");
    }

    private static List<LabelledText> asOf(JsonNode asOf) {
        List<LabelledText> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : asOf.properties()) {
            String label = AS_OF.getOrDefault(each.getKey(), each.getKey());
            texts.add(new LabelledText(label, text(each.getKey(), each.getValue())));
        }
        return texts;
    }

    private static String text(String name, JsonNode value) {
        return switch (name) {
            case "known", "ledgerTime", "from", "to" ->
                    When.parse(value.stringValue("")).earliest().map(WhenWords::instant).orElse("");
            case "by" -> knower(value);
            case "hindsight" -> "Shown";
            default -> value.asString();
        };
    }

    private static String knower(JsonNode by) {
        Optional<String> agency =
                Optional.of(by.path("agency").stringValue("")).filter(text -> !text.isEmpty());
        String kind = by.path("kind").stringValue("");
        if (kind.equals("agency") && agency.isPresent()) {
            return PersonWords.of(AgencyId.of(agency.get()));
        }
        String person = by.path("person").stringValue("");
        return words(kind)
                + (person.isEmpty() ? "" : ", " + person.replace('-', ' '))
                + agency.map(each -> ", " + PersonWords.of(AgencyId.of(each))).orElse("");
    }
}
