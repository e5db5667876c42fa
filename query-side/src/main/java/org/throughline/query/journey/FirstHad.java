package org.throughline.query.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Who;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.Truth;

/// Since when each knower of an entry had it.
final class FirstHad {

    /// Who wrote it had it from the beginning.
    private static final Comparator<Knowing> SOONEST =
            Comparator.comparing(Knowing::authored, Comparator.reverseOrder())
                    .thenComparing(each -> each.since().latest().orElse(Instant.MAX));

    private final Map<KnowerKey, List<Knowing>> having = new HashMap<>();

    FirstHad(List<Knowing> knowings) {
        knowings.stream()
                .filter(FirstHad::has)
                .sorted(SOONEST)
                .forEach(
                        each ->
                                having.computeIfAbsent(each.who().key(), _ -> new ArrayList<>())
                                        .add(each));
    }

    private static boolean has(Knowing knowing) {
        return knowing.state() == CellState.KNOWN || knowing.state() == CellState.HELD;
    }

    /// Whether the same knower certainly had that version before, by another event.
    boolean hadBefore(Knowing knowing) {
        return knowing.channel() != Channel.HANDED_OVER
                && knowing.positive()
                && having(knowing.who()).stream()
                        .filter(each -> each.version() == knowing.version())
                        .filter(each -> !ofOneEvent(each, knowing))
                        .findFirst()
                        .filter(each -> each.authored() || isBefore(each, knowing))
                        .isPresent();
    }

    private static boolean isBefore(Knowing one, Knowing other) {
        return one.since().before(other.since()) == Truth.YES;
    }

    private static boolean ofOneEvent(Knowing one, Knowing other) {
        return one.basis().position() == other.basis().position();
    }

    /// When a teller first had it, besides by what they tell it in: of an author that is when it
    /// happened, since nobody knew it sooner. Empty if nothing says that they had it.
    Optional<Lag.Bounds> of(Who teller, Knowing telling) {
        List<Knowing> before =
                having(teller).stream()
                        .filter(each -> each.authored() || !ofOneEvent(each, telling))
                        .filter(each -> isOther(each.who(), telling.who(), teller))
                        .toList();
        return before.stream()
                .filter(Knowing::authored)
                .findFirst()
                .map(each -> Lag.Bounds.of(each.since()))
                .or(
                        () ->
                                before.stream()
                                        .map(each -> Lag.Bounds.of(each.since()))
                                        .reduce(Lag.Bounds::earlier));
    }

    /// Within one agency, what the one who was told had themselves is not what the teller had.
    private static boolean isOther(Who having, Who told, Who teller) {
        return !told.key().equals(teller.key()) || !having.equals(told);
    }

    private List<Knowing> having(Who who) {
        return having.getOrDefault(who.key(), List.of());
    }
}
