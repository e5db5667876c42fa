package org.throughline.query.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.ledger.Position;
import org.throughline.query.TestCase;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Version;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.ReaderId;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.sealing.MemoryPersonKeys;

/// The rules of knowledge over a log in memory: what [KnowledgeProjection] keeps in tables, as a
/// list. It is quick enough to be asked of many mutants.
public final class MemoryKnowledge implements KnownSoFar {

    private final List<Knowing> standing = new ArrayList<>();
    private final List<Knowing> all = new ArrayList<>();
    private final Set<List<Object>> shown = new HashSet<>();
    private final Map<AgencyId, AgencyKind> kinds = new TreeMap<>();
    private final List<Search> searches = new ArrayList<>();
    private final List<Leaving> leavings = new ArrayList<>();

    private MemoryKnowledge() {}

    /// A log that nothing stands on yet.
    static InMemoryEventSource log() {
        return new InMemoryEventSource();
    }

    static TestCase newCase(InMemoryEventSource log) {
        return new TestCase(log, new MemoryPersonKeys(1));
    }

    /// Nothing is known yet but the kinds of agencies.
    static MemoryKnowledge ofAgencies(Map<AgencyId, AgencyKind> kinds) {
        MemoryKnowledge knowledge = new MemoryKnowledge();
        knowledge.kinds.putAll(kinds);
        return knowledge;
    }

    /// What stands of a case at the head of a log, in the order of the events it rests on.
    static List<Knowing> of(InMemoryEventSource log, CaseId caseId) {
        return of(
                        log.readAfter(Position.of(0), Integer.MAX_VALUE).stream()
                                .map(row -> FeedEvent.of(row, TestCase.CODEC))
                                .toList(),
                        caseId)
                .knowings();
    }

    /// What follows for a case from events in their order.
    public static MemoryKnowledge of(List<FeedEvent> events, CaseId caseId) {
        MemoryKnowledge knowledge = new MemoryKnowledge();
        events.forEach(event -> knowledge.apply(event, caseId));
        return knowledge;
    }

    public List<Knowing> knowings() {
        return Leaving.applied(List.copyOf(standing), leavings);
    }

    public List<Search> searches() {
        return List.copyOf(searches);
    }

    private void apply(FeedEvent event, CaseId caseId) {
        if (event.content() instanceof Decoded.Known(_, _, AgencyRegistered registered)) {
            kinds.put(registered.id(), registered.kind());
        }
        if (event.content() instanceof Decoded.Known(var header, _, AccessRecorded look)
                && caseId.equals(header.accessTo())) {
            EntryId basis = new EntryId(header.eventId().value());
            add(AccessRules.looked(basis, event.position(), look, this));
        }
        Change.of(event.content(), TestCase.CODEC.catalog())
                .filter(change -> change.caseId().equals(caseId))
                .ifPresent(change -> apply(change, event.position()));
    }

    private void apply(Change change, long position) {
        switch (change) {
            case Change.Added(_, var entry, var version) -> {
                add(KnowledgeRules.added(entry, position, version, this));
                mark(entry, version.agency(), version);
            }
            case Change.Corrected(_, var entry, var version, var correction) -> {
                List<Knowing> anew =
                        KnowledgeRules.corrected(entry, position, version, correction, this);
                standing.removeIf(
                        each -> each.basis().entry().equals(entry) && !each.entry().equals(entry));
                add(anew);
                end(entry);
                mark(entry, correction.agency(), version);
            }
            case Change.Retracted(_, var entry, _) -> {
                standing.removeIf(each -> each.basis().entry().equals(entry) && !each.authored());
                end(entry);
            }
        }
    }

    private void mark(EntryId entry, AgencyId speaking, Version version) {
        Search.of(entry, version).ifPresent(searches::add);
        Leaving.of(entry, speaking, version).ifPresent(leavings::add);
    }

    private void end(EntryId entry) {
        searches.removeIf(each -> each.entry().equals(entry));
        leavings.removeIf(each -> each.entry().equals(entry));
    }

    private void add(List<Knowing> knowings) {
        standing.addAll(knowings);
        all.addAll(knowings);
    }

    @Override
    public int version(EntryId entry) {
        return all.stream()
                .filter(each -> each.entry().equals(entry))
                .mapToInt(Knowing::version)
                .max()
                .orElse(1);
    }

    @Override
    public int versionThen(EntryId entry, EntryId statement) {
        long first =
                all.stream()
                        .filter(each -> each.entry().equals(statement))
                        .filter(each -> each.basis().entry().equals(statement))
                        .mapToLong(each -> each.basis().position())
                        .min()
                        .orElse(0);
        return all.stream()
                .filter(each -> each.entry().equals(entry))
                .filter(each -> each.basis().position() <= first)
                .mapToInt(Knowing::version)
                .max()
                .orElse(1);
    }

    @Override
    public List<Sent> sentWith(EntryId letter) {
        return standing.stream()
                .filter(each -> each.basis().entry().equals(letter))
                .filter(each -> each.channel() == Channel.SENT)
                .filter(each -> each.state() == CellState.HELD)
                .map(each -> new Sent(each.entry(), each.version()))
                .distinct()
                .sorted(
                        Comparator.comparing((Sent sent) -> sent.entry().value().toString())
                                .thenComparingInt(Sent::version))
                .toList();
    }

    @Override
    public List<Who> sentTo(EntryId letter) {
        return standing.stream()
                .filter(each -> each.basis().entry().equals(letter))
                .filter(each -> each.entry().equals(letter))
                .filter(each -> each.channel() == Channel.SENT)
                .filter(each -> each.state() == CellState.HELD)
                .map(each -> withoutPart(each.who()))
                .toList();
    }

    private static Who withoutPart(Who who) {
        return new Who(who.kind(), who.agency(), who.person(), null);
    }

    @Override
    public Optional<AgencyId> statedBy(EntryId entry) {
        return all.stream()
                .filter(each -> each.entry().equals(entry))
                .filter(Knowing::authored)
                .map(each -> each.basis().agency())
                .findFirst();
    }

    @Override
    public Optional<AgencyKind> kindOf(AgencyId agency) {
        return Optional.ofNullable(kinds.get(agency));
    }

    @Override
    public boolean shownFirst(ReaderId practitioner, EntryId entry, int version) {
        return shown.add(List.of(practitioner, entry, version));
    }
}
