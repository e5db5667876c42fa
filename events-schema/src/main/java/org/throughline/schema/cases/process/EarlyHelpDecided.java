package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Service;
import org.throughline.schema.cases.sharing.Consent;
import org.throughline.schema.time.When;

/// It is decided whether there is to be early help, by the local criteria (R59).
///
/// @param promptedBy the concerns or referrals it is about
/// @param criteriaVersion the criteria it cites, with their version (R58)
/// @param criteriaMet which of them are met, in their own words
/// @param by whose decision it was, if not the author's
public record EarlyHelpDecided(
        Entry entry,
        EarlyHelpDecision decision,
        Set<EntryId> promptedBy,
        @Nullable PostHolder by,
        @Nullable PersonalText criteriaVersion,
        List<PersonalText> criteriaMet,
        List<Service> services,
        @Nullable Knower leadProfessional,
        @Nullable Consent consent,
        @Nullable PersonalText rationale,
        @Nullable When reviewBy)
        implements ProcessEvent {}
