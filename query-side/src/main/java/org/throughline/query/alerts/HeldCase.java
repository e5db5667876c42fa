package org.throughline.query.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Involving;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.ManagementOverviewRecorded;
import org.throughline.schema.cases.facts.SignificanceReviewCompleted;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// A case as those asked about held it: the entries that stood and had begun, and nothing else.
public final class HeldCase {

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    private static final Set<String> REVIEWERS = Set.of("safeguarding-board", "inspectorate");

    /// Who an entry shows to work with the child.
    private record Working(When happened, Set<AgencyId> agencies) {}

    private final Instant at;
    private final boolean rebuilt;
    private final Map<AgencyId, String> kinds;
    private final List<Told> entries;
    private final Map<EntryId, List<Told>> naming = new HashMap<>();
    private final Map<EntryId, Set<EntryId>> names = new HashMap<>();
    private final List<Working> working = new ArrayList<>();
    private final List<Fact<InvolvementEnded>> ended;

    /// @param at the point of time asked about
    /// @param rebuilt whether the case was made from a finished review
    /// @param kinds what kind of agency each is
    /// @param entries as they were held then
    public HeldCase(
            Instant at, boolean rebuilt, Map<AgencyId, String> kinds, Collection<Told> entries) {
        this.at = at;
        this.rebuilt = rebuilt;
        this.kinds = Map.copyOf(kinds);
        this.entries =
                entries.stream()
                        .filter(each -> !each.seen().retracted())
                        .filter(each -> each.happened().begunBy(at) != Truth.NO)
                        .toList();
        for (Told each : this.entries) {
            Set<EntryId> named = Set.copyOf(CODEC.mentions(each.event()).entries().values());
            names.put(each.entry(), named);
            named.forEach(one -> naming.computeIfAbsent(one, _ -> new ArrayList<>()).add(each));
            Set<AgencyId> those = new TreeSet<>(Involving.agencies(each.event()));
            those.removeIf(this::looksBack);
            working.add(new Working(each.happened(), those));
        }
        this.ended = all(InvolvementEnded.class);
    }

    /// The same case with other entries.
    public HeldCase with(Collection<Told> others) {
        return new HeldCase(at, rebuilt, kinds, others);
    }

    public Instant at() {
        return at;
    }

    /// The agencies that are registered.
    public Set<AgencyId> registered() {
        return kinds.keySet();
    }

    public boolean rebuilt() {
        return rebuilt;
    }

    Alert.Absence absence() {
        return rebuilt ? Alert.Absence.SOURCE_SILENT : Alert.Absence.NO_RECORD;
    }

    /// All of them, in order of what happened.
    public List<Told> entries() {
        return entries;
    }

    /// Those of one type, in order of what happened.
    public <E extends CaseEvent> List<Fact<E>> all(Class<E> type) {
        List<Fact<E>> found = new ArrayList<>();
        for (Told each : entries) {
            if (type.isInstance(each.event())) {
                found.add(new Fact<>(each, type.cast(each.event())));
            }
        }
        return found;
    }

    /// Those that name an entry.
    public List<Told> naming(EntryId entry) {
        return naming.getOrDefault(entry, List.of());
    }

    /// The entries that one names.
    public Set<EntryId> names(Told told) {
        return names.getOrDefault(told.entry(), Set.of());
    }

    public List<Told> entries(Collection<EntryId> some) {
        return entries.stream().filter(each -> some.contains(each.entry())).toList();
    }

    /// What kind of agency it is; empty text if it is not registered.
    public String kind(AgencyId agency) {
        return kinds.getOrDefault(agency, "");
    }

    /// Whether it looks back on a case and does not work with the child.
    public boolean looksBack(AgencyId agency) {
        return looksBack(kind(agency));
    }

    /// Whether agencies of a kind look back on a case and do not work with the child.
    public static boolean looksBack(String kind) {
        return REVIEWERS.contains(kind);
    }

    /// The agencies that work or worked with the child.
    public Set<AgencyId> involved() {
        Set<AgencyId> involved = new TreeSet<>();
        working.forEach(each -> involved.addAll(each.agencies()));
        return involved;
    }

    /// Which agencies worked with the child at a time, and how surely.
    public Map<AgencyId, Truth> involvedAt(When time) {
        Map<AgencyId, Truth> involved = new TreeMap<>();
        for (Working each : working) {
            Truth begun = each.happened().before(time);
            each.agencies().forEach(agency -> involved.merge(agency, begun, Truth::or));
        }
        involved.replaceAll((agency, begun) -> begun.and(left(agency, time).not()));
        involved.values().removeIf(each -> each == Truth.NO);
        return involved;
    }

    /// Whether it had said by then that it no longer works with the child.
    private Truth left(AgencyId agency, When time) {
        Truth left = Truth.NO;
        for (Fact<InvolvementEnded> each : ended) {
            if (each.event().involved().equals(agency)) {
                left = left.or(each.happened().before(time));
            }
        }
        return left;
    }

    /// Whether somebody took an entry up, by an answer that names it.
    boolean isTakenUp(EntryId entry) {
        return naming(entry).stream().anyMatch(each -> takesUp(each.event(), entry));
    }

    private static boolean takesUp(CaseEvent event, EntryId entry) {
        return switch (event) {
            case ResponseRecorded response ->
                    response.to().contains(entry) && Responses.answers(response);
            case SignificanceReviewCompleted review -> review.considered().contains(entry);
            case ManagementOverviewRecorded overview -> overview.considered().contains(entry);
            case ManagementDecisionRecorded decision ->
                    decision.concerning().contains(entry) || decision.considered().contains(entry);
            default -> false;
        };
    }

    /// Everybody whom the entries are about.
    Set<PersonId> people() {
        Set<PersonId> people = new TreeSet<>();
        entries.forEach(each -> people.addAll(each.seen().version().subjects()));
        return people;
    }

    /// The agencies that stated these entries.
    static Set<AgencyId> stating(Collection<Told> some) {
        Set<AgencyId> agencies = new TreeSet<>();
        some.forEach(each -> agencies.add(each.agency()));
        return agencies;
    }
}
