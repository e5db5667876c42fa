package org.throughline.query.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.codec.Decoded;

/// Asks two implementations the same about a random history, at random points of all three axes:
/// what was known when, by whom, as of which position of the log.
final class Comparison {

    private static final List<String> KNOWERS =
            List.of("police", "gp", "school", "social-care", "board", "child", "unnamed-worker:gp");

    private final Implementation one;
    private final Implementation other;

    Comparison(Implementation one, Implementation other) {
        this.one = one;
        this.other = other;
    }

    /// What differs for the history of a seed, with the shortest part of it that still does; empty
    /// if nothing does.
    Optional<String> difference(long seed) {
        List<Logged> events = RandomHistory.of(seed);
        return difference(events, seed)
                .map(
                        found -> {
                            List<Logged> least = shortened(events, seed);
                            String last = difference(least, seed).orElse(found);
                            return "seed %d: %s%n%s".formatted(seed, last, told(least));
                        });
    }

    Optional<String> difference(List<Logged> events, long seed) {
        CaseId id = caseId(events);
        Random random = new Random(seed);
        long head = events.getLast().position();
        for (long upTo : new long[] {head, random.nextLong(1, head + 1)}) {
            WhoKnew tables = one.of(events, id, upTo);
            WhoKnew fold = other.of(events, id, upTo);
            for (Questions each : questions(events, random)) {
                Optional<String> difference = each.difference(tables, fold);
                if (difference.isPresent()) {
                    return Optional.of(each + " at " + upTo + difference.get());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Questions> questions(List<Logged> events, Random random) {
        RandomTimes times = new RandomTimes(random);
        Instant known = times.instant();
        String by = KNOWERS.get(random.nextInt(KNOWERS.size()));
        boolean hindsight = random.nextInt(4) == 0;
        Logged decision = events.get(random.nextInt(events.size()));
        List<Questions> questions = new ArrayList<>();
        questions.add(new Questions.Matrix(Asking.EVERYTHING));
        questions.add(new Questions.Matrix(new Asking(known, null, hindsight)));
        questions.add(new Questions.Matrix(new Asking(times.instant(), by, false)));
        questions.add(new Questions.Chronology(Asking.EVERYTHING));
        questions.add(new Questions.Chronology(new Asking(known, null, false)));
        questions.add(new Questions.Chronology(new Asking(known, by, hindsight)));
        questions.add(new Questions.Chronology(new Asking(null, by, false)));
        questions.add(
                new Questions.Lens(new EntryId(decision.content().header().eventId().value())));
        return questions;
    }

    static CaseId caseId(List<Logged> events) {
        return events.stream()
                .flatMap(each -> Stream.ofNullable(each.content().header().caseId()))
                .findFirst()
                .orElseThrow();
    }

    /// Leaves out one event after the other, with what amends it, as long as something differs.
    private List<Logged> shortened(List<Logged> events, long seed) {
        List<Logged> least = events;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Logged each : least) {
                List<Logged> without = without(least, each);
                if (without.stream().anyMatch(left -> left.content().header().caseId() != null)
                        && difference(without, seed).isPresent()) {
                    least = without;
                    shorter = true;
                    break;
                }
            }
        }
        return least;
    }

    private static List<Logged> without(List<Logged> events, Logged left) {
        EntryId id = new EntryId(left.content().header().eventId().value());
        return events.stream()
                .filter(each -> !each.equals(left) && amended(each).filter(id::equals).isEmpty())
                .toList();
    }

    private static Optional<EntryId> amended(Logged logged) {
        return switch (logged.content()) {
            case Decoded.Known(_, _, EntryCorrected each) -> Optional.of(each.corrects());
            case Decoded.Known(_, _, EntryRetracted each) -> Optional.of(each.retracts());
            default -> Optional.empty();
        };
    }

    private static String told(List<Logged> events) {
        StringBuilder told = new StringBuilder();
        for (Logged each : events) {
            told.append("  ").append(each.position()).append(' ');
            told.append(each.content().header().agency()).append(' ');
            told.append(
                    each.content() instanceof Decoded.Known known ? known.event() : each.content());
            told.append('\n');
        }
        return told.toString();
    }
}
