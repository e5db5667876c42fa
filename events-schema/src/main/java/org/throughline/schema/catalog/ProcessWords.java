package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.process.ClosureAcknowledged;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.RuleOverridden;

/// The words for the steps of a case.
final class ProcessWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(CaseOpened.class, "Case opened", "/nature", "/reason"),
                    EventWords.words(
                            InvolvementStarted.class, "Involvement started", "", "/purpose"),
                    EventWords.words(InvolvementEnded.class, "Involvement ended", "", "/reason"),
                    EventWords.words(ReferralMade.class, "Referral made", "/kinds", "/concern"),
                    EventWords.words(
                            ReferralDecided.class, "Referral decided", "/outcome", "/rationale"),
                    EventWords.words(ClosureProposed.class, "Closure proposed", "", "/rationale"),
                    EventWords.words(AgencyConsulted.class, "Agency consulted", "/means", ""),
                    EventWords.words(
                            ConsultationAnswered.class,
                            "Consultation answered",
                            "/view",
                            "/reason"),
                    EventWords.words(CaseClosed.class, "Case closed", "/effect", "/rationale"),
                    EventWords.words(ClosureNotified.class, "Closure notified", "/means", ""),
                    EventWords.words(ClosureAcknowledged.class, "Closure acknowledged", "", ""),
                    EventWords.words(RuleOverridden.class, "Rule overridden", "/rules", "/reason"));

    private ProcessWords() {}
}
