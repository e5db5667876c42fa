package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.alerts.Alert;
import org.throughline.query.alerts.Packs;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.query.web.AlertLine;
import org.throughline.query.web.AlertsPage;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// The alerts of a case, for the pages.
final class AlertPages {

    private final CaseReads cases;
    private final HeldCases held;
    private final Packs packs;

    AlertPages(CaseReads cases, Texts texts, Packs packs) {
        this.cases = cases;
        this.held = new HeldCases(cases, texts);
        this.packs = packs;
    }

    Reading<AlertsPage> alerts(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases, id, filter, account, lens -> page(id, filter, lens, Reader.of(account)));
    }

    private AlertsPage page(CaseId id, Filter filter, Lens lens, Reader reader) {
        StandingAlerts standing = StandingAlerts.of(lens, reader, held, packs);
        Shown<Alert> page = Shown.of(standing.shown(), lens, "/cases/" + id.text() + "/alerts");
        List<AlertLine> dated = new ArrayList<>();
        List<AlertLine> undated = new ArrayList<>();
        for (Alert each : page.rows()) {
            (each.since().stated() ? dated : undated).add(line(id, filter, each));
        }
        return new AlertsPage(
                WhenWords.instant(standing.asOf()),
                StandingAlerts.label(lens),
                dated,
                undated,
                standing.filtered(),
                standing.withheld(),
                page.next());
    }

    private static AlertLine line(CaseId id, Filter filter, Alert alert) {
        return new AlertLine(
                alert.title(),
                alert.row(),
                alert.says(),
                alert.since(),
                tags(alert),
                facts(alert),
                EvidenceLinks.of("Rests on", alert.evidence(), id, filter));
    }

    private static List<String> tags(Alert alert) {
        List<String> tags = new ArrayList<>();
        if (!alert.certain()) {
            tags.add("Not certain");
        }
        if (alert.absence() == Alert.Absence.SOURCE_SILENT) {
            tags.add("The sources do not say");
        }
        if (alert.hindsight()) {
            tags.add("Not known then");
        }
        return tags;
    }

    private static List<LabelledText> facts(Alert alert) {
        List<LabelledText> facts = new ArrayList<>();
        if (!alert.agencies().isEmpty()) {
            facts.add(new LabelledText("About", words(alert.agencies())));
        }
        if (!alert.tells().isEmpty()) {
            facts.add(new LabelledText("For", words(alert.tells())));
        }
        facts.add(new LabelledText("Measured by", measured(alert.pack())));
        return facts;
    }

    private static String measured(Packs.Chosen chosen) {
        String words =
                chosen.pack().inForce()
                        ? "The rule pack " + chosen.pack().id() + ", in force on that day"
                        : "The rule pack " + chosen.pack().id() + ", made to look back with";
        return chosen.certain() ? words : words + " (which day it was is not certain)";
    }

    private static String words(Set<AgencyId> agencies) {
        return agencies.stream().sorted().map(PersonWords::of).collect(Collectors.joining(", "));
    }
}
