package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.query.feed.Version;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who says, does or asks for what an entry tells knows of it, also where another agency states it:
/// by each type, and by the field that names them.
class WhoActedTest {

    private static final EntryId ENTRY = new EntryId(new UUID(1, 1));
    private static final AgencyId POLICE = AgencyId.of("police");
    private static final AgencyId GP = AgencyId.of("gp");

    private final MemoryKnowledge before =
            MemoryKnowledge.ofAgencies(Map.of(POLICE, AgencyKind.POLICE));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    action-requested,                 by
                    request-answered,                 by
                    significance-review-requested,    by
                    significance-review-completed,    by
                    significance-assessed,            by
                    missing-reported,                 reportedBy
                    incident-attended,                calledBy
                    school-roll-changed,              askedForBy
                    pregnancy-notified,               notifiedBy
                    pattern-stated,                   actor
                    good-practice-noted,              namedBy
                    risk-opinion-recorded,            holder
                    risk-assessed,                    assessedBy
                    change-evidenced,                 judgedBy
                    injury-observed,                  judgedBy
                    legal-status-changed,             madeBy
                    management-decision-recorded,     by
                    management-overview-recorded,     manager
                    missing-found,                    foundBy
                    note-recorded,                    decidedBy
                    return-interview-held,            interviewer
                    safe-sleep-advice-given,          by
                    service-offered,                  by
                    supervision-held,                 supervisor
                    supervision-held,                 supervised
                    view-acted-on,                    by
                    account-disputed,                 by
                    advice-given,                     by
                    advice-sought,                    by
                    disclosure-withheld,              by
                    lead-professional-assigned,       assignedBy
                    meeting-convened,                 convenedBy
                    school-record-transfer-requested, by
                    status-check-performed,           by
                    status-check-refused,             by
                    status-check-requested,           by
                    status-flag-published,            by
                    response-recorded,                by
                    area-transfer-accepted,           by
                    collator-assigned,                assignedBy
                    disagreement-raised,              by
                    plan-agreed,                      agreedBy
                    plan-agreed,                      disagreedBy
                    receiver-concern-stated,          by
                    referrer-concern-stated,          by
                    risk-panel-referred,              by
                    assessment-completed,             by
                    assessment-started,               by
                    case-reopened,                    by
                    conference-held,                  chairedBy
                    disagreement-escalated,           by
                    disagreement-resolved,            by
                    early-help-decided,               by
                    non-referral-decided,             by
                    risk-panel-decided,               chairedBy
                    sibling-risk-considered,          by
                    strategy-discussion-held,         chairedBy
                    imr-declined,                     from
                    imr-submitted,                    from
                    recommendation-made,              from
                    review-referred,                  by
                    care-arrangement-changed,         arrangedBy
                    home-education-visited,           by
                    service-withdrawn,                who
                    conference-held,                  dissenting
                    disagreement-resolved,            stillDisagreeing
                    intervention-outcome-evaluated,   by
                    threshold-criteria-published,     by
                    assessment-not-undertaken,        by
                    placement-review-held,            chairedBy
                    role-clarification-held,          convenedBy
                    handover-completed,               from
                    information-acknowledged,         by
                    information-opened,               by
                    same-occurrence-linked,           by
                    school-record-transfer-acknowledged, by
                    search-coverage-declared,         by
                    sharing-decision-made,            decidedBy
                    status-flag-viewed,               by
                    action-progressed,                by
                    action-signed-off,                by
                    copy-issued,                      by
                    criterion-assessed,               by
                    debrief-held,                     ledBy
                    delay-recorded,                   by
                    disclosure-negotiated,            by
                    evaluation-issued,                by
                    extension-agreed,                 by
                    extract-issued,                   by
                    family-informed,                  by
                    family-not-invited,               by
                    further-information-requested,    by
                    impact-evidenced,                 by
                    imr-accepted,                     by
                    imr-appraised,                    by
                    imr-commissioned,                 commissioningOfficer
                    imr-declined,                     by
                    imr-returned,                     by
                    integrity-verified,               by
                    interview-confirmed,              by
                    interview-recorded,               interviewee
                    interview-recorded,               interviewers
                    key-practice-episode-marked,      by
                    lesson-acknowledged,              by
                    notification-confirmed,           by
                    notification-sent,                by
                    pack-submitted,                   by
                    publication-deferred,             by
                    publication-scheduled,            by
                    records-secured,                  by
                    review-decided,                   by
                    review-published,                 by
                    review-recommended,               by
                    review-recommended,               dissenting
                    terms-agreed,                     by
                    terms-amended,                    by
                    """)
    void whoeverActsKnowsOfItWhoeverStatesIt(String type, String field) throws IOException {
        Version told = GoldenEntry.of(type + ".v1", POLICE, data -> name(data, field));
        assertThat(KnowledgeRules.added(ENTRY, 1, told, before))
                .filteredOn(each -> GP.equals(each.who().key().agency()))
                .filteredOn(each -> each.entry().equals(ENTRY) && each.channel() == null)
                .extracting(each -> each.state() + " " + each.since().text())
                .containsExactly(CellState.KNOWN + " 2007-05");
    }

    /// The golden files name one knower or post, or a list of one.
    private static void name(ObjectNode data, String field) {
        data.put("happened", "2007-05");
        ObjectNode named =
                data.get(field) instanceof ArrayNode all
                        ? (ObjectNode) all.get(0)
                        : (ObjectNode) data.get(field);
        named.put("agency", GP.text());
    }
}
