package org.throughline.schema.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Somebody looked at a case, or was refused. It stands in the stream `access/{case}`, never in
/// that of the case: a look is no act in it.
///
/// @param at when
/// @param account who, as the issuer of the token names the account; absent once the child of the
///   case was erased
/// @param reader stands for the account where nobody opens texts
/// @param agency the agency of the account; reviewers, auditors and administrators have none
/// @param asOf absent if all of it was asked for as it is now
/// @param position the place of the log that the answer was of
/// @param shown the versions of entries that were shown
public record AccessRecorded(
        When at,
        @Nullable PersonalText account,
        ReaderId reader,
        @Nullable AgencyId agency,
        AccessRole role,
        Purpose purpose,
        AccessOutcome outcome,
        AccessView view,
        AccessForm form,
        @Nullable AsOf asOf,
        @Nullable Position position,
        List<ShownEntries> shown)
        implements Event {

    /// States what is in this stream: the record itself. No agency is registered under it.
    public static final AgencyId STATED_BY = AgencyId.of("throughline");

    /// The same without its account.
    public AccessRecorded anonymous() {
        return new AccessRecorded(
                at, null, reader, agency, role, purpose, outcome, view, form, asOf, position,
                shown);
    }
}
