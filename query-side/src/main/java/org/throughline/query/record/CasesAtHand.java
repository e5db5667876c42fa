package org.throughline.query.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.throughline.schema.cases.CaseId;

/// The cases that were read lately, so that somebody who goes from page to page of a case, and from
/// one point of its past to another, waits for its rows once. The rows of a case up to an event
/// stay what they are while the tables stand that hold them, so what is kept is asked for by that
/// event and those tables, in the snapshot of the reader. Texts are sealed here, and rights are
/// judged by whoever reads.
final class CasesAtHand {

    /// What a row takes in memory, about, with the record that is made of it.
    private static final int BYTES = 230;

    /// Of the memory that the process may take.
    private static final int SHARE = 12;

    /// No longer, so that rows that somebody changes by hand come to light.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final CaseTables tables;
    private final Cache<CaseTables.Newest, CaseHistory> kept;

    CasesAtHand(CaseTables tables) {
        this.tables = tables;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE / BYTES)
                        .weigher((CaseTables.Newest _, CaseHistory held) -> 1 + held.rows())
                        .expireAfterWrite(LONGEST)
                        .build();
    }

    /// One case up to a position.
    CaseHistory one(CaseId id, long head) {
        CaseTables.Newest newest = tables.newest(id, head);
        CaseHistory known = kept.getIfPresent(newest);
        if (known != null) {
            return known;
        }
        CaseHistory read = tables.history(id, head);
        keep(newest, read);
        return read;
    }

    /// What was kept before the newest event of the case is asked for by nobody any more.
    private void keep(CaseTables.Newest newest, CaseHistory read) {
        kept.asMap()
                .keySet()
                .removeIf(each -> each.id().equals(newest.id()) && each.event() < newest.event());
        kept.put(newest, read);
    }
}
