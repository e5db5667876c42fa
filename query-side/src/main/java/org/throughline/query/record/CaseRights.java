package org.throughline.query.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.query.access.Reader;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.casefile.Involved;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.rights.Circumstances;
import org.throughline.query.rights.Ground;
import org.throughline.query.rights.Rights;
import org.throughline.schema.EventSource;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;

/// Gathers what the rules of rights look at in a case. Rights are judged by what stands at the head
/// of the log now, whatever position is asked for.
public final class CaseRights {

    private static final Set<String> TYPES =
            EventCatalog.standard().all().stream()
                    .filter(type -> Ground.TYPES.contains(type.record()))
                    .map(EventType::text)
                    .collect(Collectors.toUnmodifiableSet());

    private final EventSource log;
    private final Clock clock;

    public CaseRights(EventSource log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Rights of(Reader reader, CaseHistory history, long head) {
        return reader instanceof Reader.Auditor
                ? Rights.EVERYTHING
                : Rights.of(reader, circumstances(history, head));
    }

    Circumstances circumstances(CaseHistory history, long head) {
        List<CaseAct> acts = history.acts(head);
        return new Circumstances(
                grounds(acts),
                involved(acts),
                sensitive(history.versions(head))::contains,
                new Holders(() -> history.knowings(head)),
                Instant.now(clock));
    }

    /// The entries that rights rest on, as corrected and retracted by those who stated them: an
    /// amendment by anybody else gives and takes no right.
    List<Ground> grounds(List<CaseAct> acts) {
        Map<EntryId, CaseAct> first = new LinkedHashMap<>();
        Map<EntryId, CaseAct> newest = new LinkedHashMap<>();
        for (CaseAct act : acts) {
            CaseAct before = first.putIfAbsent(act.entry(), act);
            if (before == null || before.agency().equals(act.agency())) {
                newest.put(act.entry(), act);
            }
        }
        newest.values().removeIf(act -> !TYPES.contains(act.type()));
        Map<Long, CaseEvent> said =
                PublicParts.read(
                        log,
                        newest.values().stream().map(act -> Position.of(act.position())).toList());
        List<Ground> grounds = new ArrayList<>();
        newest.forEach(
                (entry, act) -> {
                    CaseAct begin = first.getOrDefault(entry, act);
                    CaseEvent event = said.get(act.position());
                    if (event != null) {
                        grounds.add(
                                new Ground(
                                        entry,
                                        begin.position(),
                                        begin.ledgerTime(),
                                        act.position(),
                                        event));
                    }
                });
        return grounds;
    }

    private static Set<AgencyId> involved(List<CaseAct> acts) {
        return CaseStatus.of(acts, _ -> true, null).agencies().stream()
                .filter(Involved::now)
                .map(Involved::agency)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// As those say who stated an entry, in their last version.
    private static Set<EntryId> sensitive(List<EntryVersion> versions) {
        Map<EntryId, AgencyId> statedBy = new LinkedHashMap<>();
        Set<EntryId> sensitive = new HashSet<>();
        for (EntryVersion each : versions) {
            AgencyId by = statedBy.getOrDefault(each.entry(), each.agency());
            statedBy.put(each.entry(), by);
            if (by.equals(each.agency())) {
                if (each.sensitive()) {
                    sensitive.add(each.entry());
                } else {
                    sensitive.remove(each.entry());
                }
            }
        }
        return sensitive;
    }

    /// Gathers what agencies know only if a rule asks, and once.
    private static final class Holders implements BiPredicate<AgencyId, EntryId> {

        private final Supplier<List<Knowing>> source;
        private @Nullable List<Knowing> knowings;

        Holders(Supplier<List<Knowing>> source) {
            this.source = source;
        }

        @Override
        public boolean test(AgencyId agency, EntryId entry) {
            List<Knowing> known = knowings;
            if (known == null) {
                known = source.get();
                knowings = known;
            }
            return known.stream()
                    .anyMatch(each -> each.entry().equals(entry) && each.entitles(agency));
        }
    }
}
