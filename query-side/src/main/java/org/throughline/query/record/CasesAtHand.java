package org.throughline.query.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.schema.cases.CaseId;

/// The cases that were read lately, so that somebody who goes from page to page of a case waits for
/// its rows once. The rows of a case as of an event stay what they are while the tables stand that
/// hold them, so what is kept is asked for by that event and those tables, in the snapshot of the
/// reader. Texts are sealed here, and rights are judged by whoever reads.
final class CasesAtHand {

    /// What a row takes in memory, about.
    private static final int BYTES = 400;

    /// Of the memory that the process may take.
    private static final int SHARE = 12;

    /// No longer, so that rows that somebody changes by hand come to light.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final CaseTables tables;
    private final Cache<CaseTables.Newest, Held> kept;

    CasesAtHand(CaseTables tables) {
        this.tables = tables;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE / BYTES)
                        .weigher((CaseTables.Newest _, Held held) -> 1 + held.rows())
                        .expireAfterWrite(LONGEST)
                        .build();
    }

    /// One case; acts and versions up to one position, the rest up to another.
    Held one(CaseId id, long head, long position) {
        CaseTables.Newest newest = tables.newest(id, head, position);
        Held known = kept.getIfPresent(newest);
        if (known != null) {
            return known;
        }
        Held read = read(id, head, position);
        keep(newest, read);
        return read;
    }

    /// What was kept before the newest event of the case is asked for by nobody any more.
    private void keep(CaseTables.Newest newest, Held read) {
        kept.asMap()
                .keySet()
                .removeIf(each -> each.id().equals(newest.id()) && each.head() < newest.head());
        kept.put(newest, read);
    }

    /// The same, as the tables say now, whatever is at hand.
    Held read(CaseId id, long head, long position) {
        return Held.of(id, position, tables.rows(id, head, position));
    }

    /// One case, as it stands in the tables.
    ///
    /// @param acts up to the position asked about
    /// @param headActs up to the head
    /// @param headVersions up to the head
    /// @param rows how many all this was made of
    record Held(
            CaseRecord record,
            List<CaseAct> acts,
            List<CaseAct> headActs,
            List<EntryVersion> headVersions,
            int rows) {

        private static Held of(CaseId id, long position, CaseTables.Rows rows) {
            List<CaseAct> acts = CaseAct.upTo(position, rows.acts());
            CaseRecord record =
                    new CaseRecord(
                            id,
                            CaseStatus.isReconstructed(acts),
                            rows.versions().stream()
                                    .filter(each -> each.position() <= position)
                                    .toList(),
                            rows.retractions(),
                            rows.knowings(),
                            rows.searches());
            return new Held(record, acts, rows.acts(), rows.versions(), rows.count());
        }
    }
}
