package org.throughline.query.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.query.access.Reader;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// What a reader may read of a case besides what their agency knows, by all the rules together.
/// Without a rule that gives it, nothing.
public final class Rights {

    private static final Opening WHOLE = _ -> true;

    /// An auditor's.
    public static final Rights EVERYTHING = new Rights(List.of(WHOLE));

    private final List<Opening> openings;

    private Rights(List<? extends Opening> openings) {
        this.openings = List.copyOf(openings);
    }

    public static Rights of(Reader reader, Circumstances now) {
        return switch (reader) {
            case Reader.Auditor _ -> EVERYTHING;
            case Reader.Reviewer(var board) -> new Rights(CommissionedReview.of(board, now));
            case Reader.Member(var agency) -> new Rights(ofAgency(agency, now));
        };
    }

    private static List<Opening> ofAgency(AgencyId agency, Circumstances now) {
        if (EmergencyAccess.standsFor(agency, now)) {
            return List.of(WHOLE);
        }
        List<Opening> whole = new ArrayList<>(CollatorView.of(agency, now));
        if (LeadProfessionalView.standsFor(agency, now)) {
            whole.add(WHOLE);
        }
        Set<EntryId> kept = whole.isEmpty() ? Set.of() : KeptBack.from(agency, now);
        List<Opening> openings = new ArrayList<>();
        for (Opening each : whole) {
            openings.add(
                    version ->
                            each.opens(version)
                                    && !kept.contains(version.entry())
                                    && !now.sensitive().test(version.entry()));
        }
        Set<EntryId> shared = SharedEntries.with(agency, now);
        if (!shared.isEmpty()) {
            openings.add(version -> shared.contains(version.entry()));
        }
        return openings;
    }

    /// Whether any rule gives anything.
    public boolean any() {
        return !openings.isEmpty();
    }

    /// Whether some rule gives all that there is.
    public boolean toAll() {
        return openings.contains(WHOLE);
    }

    public boolean open(EntryVersion version) {
        for (Opening each : openings) {
            if (each.opens(version)) {
                return true;
            }
        }
        return false;
    }
}
