package org.throughline.query.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.answer.Question;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// The knowings of a case that a question lets through. Asked by one knower, they are those of its
/// own and those that an entry says which it has; nothing begins later than the time asked about.
final class VisibleKnowings {

    private final Lens lens;
    private final HeldCase held;
    private final Question question;
    private final Map<EntryId, Seen> seen = new HashMap<>();
    private final Set<Long> versions = new HashSet<>();
    private final Map<Long, Told> told;
    private final Map<EntryId, List<Knowing>> found = new HashMap<>();

    VisibleKnowings(Lens lens, HeldCase held, Texts texts) {
        this.lens = lens;
        this.held = held;
        this.question = lens.question();
        lens.seen().forEach(each -> seen.put(each.version().entry(), each));
        List<Seen> all =
                lens.seen().stream()
                        .flatMap(
                                each ->
                                        lens.versions(each.version().entry()).stream()
                                                .map(v -> of(v, each)))
                        .toList();
        all.forEach(each -> versions.add(each.version().position()));
        this.told =
                texts.told(all).stream()
                        .collect(Collectors.toUnmodifiableMap(Told::position, each -> each));
    }

    private static Seen of(EntryVersion version, Seen shown) {
        return new Seen(
                version,
                shown.standing(),
                shown.corrected(),
                shown.retracted(),
                shown.late(),
                shown.hindsight());
    }

    Optional<Seen> seen(EntryId entry) {
        return Optional.ofNullable(seen.get(entry));
    }

    /// What an event that is shown says; absent if it is not shown.
    @Nullable Told told(Knowing knowing) {
        return told.get(knowing.basis().position());
    }

    /// Whether the event is shown on which a knowing rests.
    boolean shows(Knowing knowing) {
        return versions.contains(knowing.basis().position());
    }

    /// Those about one entry; none if it is not shown.
    List<Knowing> of(EntryId entry) {
        return found.computeIfAbsent(entry, this::find);
    }

    private List<Knowing> find(EntryId entry) {
        if (!seen.containsKey(entry)) {
            return List.of();
        }
        Set<Integer> shown =
                lens.versions(entry).stream()
                        .map(EntryVersion::version)
                        .collect(Collectors.toSet());
        return lens.knowings(entry)
                .filter(each -> shown.contains(each.version()))
                .filter(each -> !question.quarantined() || !later(each.since()))
                .filter(this::mayBeShown)
                .toList();
    }

    private boolean mayBeShown(Knowing knowing) {
        String by = question.by();
        return by == null
                || knowing.who().key().text().equals(by)
                || (shows(knowing) && tellsItself(knowing));
    }

    /// Who received or opened something may be told by the letter alone, which has then to be shown
    /// as well.
    private boolean tellsItself(Knowing knowing) {
        Told basis = told(knowing);
        return (knowing.channel() != Channel.RECEIVED && knowing.channel() != Channel.OPENED)
                || basis == null
                || seen.keySet().containsAll(held.names(basis));
    }

    /// Whether it certainly began only after the time asked about.
    boolean later(When since) {
        Instant known = question.known();
        return known != null && since.begunBy(known) == Truth.NO;
    }

    /// The end of a knowing, unless that came later than asked about.
    @Nullable When until(Knowing knowing) {
        When until = knowing.until();
        return until == null || (question.quarantined() && later(until)) ? null : until;
    }

    /// Whether a version of it, or the whole entry, was not known at the time asked about.
    boolean hindsight(Knowing knowing) {
        return later(knowing.since())
                || Objects.requireNonNull(seen.get(knowing.entry())).hindsight();
    }
}
