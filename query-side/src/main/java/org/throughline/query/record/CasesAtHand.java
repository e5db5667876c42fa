package org.throughline.query.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.List;
import org.throughline.schema.cases.CaseId;

/// The cases that were read lately, so that somebody who goes from page to page of a case, and from
/// one point of its past to another, waits for its rows once. The rows of a case up to an event
/// stay what they are while the tables stand that hold them, but for when they ended, so that only
/// what came since is read. Up to where there is something, and which tables hold it, is asked in
/// the snapshot of the reader. Texts are sealed here, and rights are judged by whoever reads.
final class CasesAtHand {

    /// What a row takes in memory, about, with the record that is made of it.
    private static final int BYTES = 230;

    /// Of the memory that the process may take.
    private static final int SHARE = 12;

    /// From the first read on and no longer, so that rows that somebody changes by hand come to
    /// light.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final CaseTables tables;
    private final Cache<CaseId, Kept> kept;

    CasesAtHand(CaseTables tables) {
        this.tables = tables;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE / BYTES)
                        .weigher((CaseId _, Kept held) -> 1 + held.history.rows())
                        .expireAfter(Expiry.creating((CaseId _, Kept _) -> LONGEST))
                        .build();
    }

    /// One case, up to a position at least: somebody else may have read it further by now.
    CaseHistory one(CaseId id, long head) {
        CaseTables.Newest newest = tables.newest(id, head);
        Kept known = kept.getIfPresent(id);
        CaseHistory before =
                known != null && known.tables.equals(newest.tables())
                        ? known.history
                        : CaseHistory.none(id);
        if (newest.event() <= before.lastEvent()) {
            return before;
        }
        CaseHistory read = tables.history(before, head);
        kept.put(id, new Kept(newest.tables(), read));
        return read;
    }

    /// @param tables which ones it was read from
    private record Kept(List<Long> tables, CaseHistory history) {}
}
