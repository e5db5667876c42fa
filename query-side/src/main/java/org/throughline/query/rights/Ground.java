package org.throughline.query.rights;

import java.time.Instant;
import java.util.Set;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.process.CollatorAssigned;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.EmergencyAccessDeclared;
import org.throughline.schema.cases.sharing.HoldingDeclared;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.SharingDecisionMade;

/// An entry that says who may read what, as it stands: corrected and not retracted by those who
/// stated it.
///
/// @param position of its first version: the order in which things were said
/// @param stated ledger time of its first version, which no correction makes later
/// @param newest position of the version that stands
/// @param event what that version says
public record Ground(EntryId entry, long position, Instant stated, long newest, CaseEvent event) {

    /// The types of entries that rights rest on.
    public static final Set<Class<? extends CaseEvent>> TYPES =
            Set.of(
                    ReviewDecided.class,
                    TermsAgreed.class,
                    TermsAmended.class,
                    LeadProfessionalAssigned.class,
                    CollatorAssigned.class,
                    SharingDecisionMade.class,
                    DisclosureWithheld.class,
                    EmergencyAccessDeclared.class,
                    HoldingDeclared.class);

    public AgencyId by() {
        return event.entry().agency();
    }

    /// Whether it has begun, as far as its dates tell.
    boolean begun(Instant now) {
        return Lasting.begun(event.entry().happened(), now);
    }
}
