package org.throughline.query.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.Fact;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Sightings;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.AccessDenied;
import org.throughline.schema.cases.facts.AccessGiven;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.ContactKind;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.OfferReply;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.facts.Quantifier;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.ReturnInterviewOffered;
import org.throughline.schema.cases.facts.WishesOrigin;
import org.throughline.schema.cases.facts.WishesRecorded;
import org.throughline.schema.time.Truth;

/// Whether the child was seen, heard and visited (R102 to R105, R138).
final class VoiceQuestions {

    private VoiceQuestions() {}

    static List<Item> aloneAfterTelling(Inquiry to) {
        return alone(to, VoiceQuestions::tells);
    }

    private static boolean tells(CaseEvent event) {
        return switch (event) {
            case DisclosureMade disclosure -> disclosure.by().equals(PersonId.CHILD);
            case ChildTriedToTell tried -> tried.by().equals(PersonId.CHILD);
            default -> false;
        };
    }

    static List<Item> aloneAfterMissing(Inquiry to) {
        return alone(to, VoiceQuestions::isMissing);
    }

    private static boolean isMissing(CaseEvent event) {
        return switch (event) {
            case MissingReported missing -> missing.missing().equals(PersonId.CHILD);
            case PatternStated pattern ->
                    pattern.act() == PatternAct.MISSING && pattern.quantifier() != Quantifier.NEVER;
            default -> false;
        };
    }

    private static List<Item> alone(Inquiry to, Predicate<CaseEvent> calls) {
        Set<AgencyId> duty = to.duty();
        List<Sightings.Sighting> all = Sightings.of(to.held());
        List<Item> items = new ArrayList<>();
        for (Told each : to.held().entries()) {
            if (calls.test(each.event())) {
                items.add(alone(each, duty, all, to));
            }
        }
        return items;
    }

    private static Item alone(
            Told trigger, Set<AgencyId> duty, List<Sightings.Sighting> all, Inquiry to) {
        @Nullable AgencyId who = duty.stream().findFirst().orElse(null);
        Optional<Told> denied =
                all.stream()
                        .filter(each -> each.seen().alone() == Stated.NO)
                        .map(Sightings.Sighting::told)
                        .filter(each -> to.held().names(each).contains(trigger.entry()))
                        .findFirst();
        Optional<Told> seen =
                all.stream()
                        .filter(each -> duty.contains(each.by()) && Sightings.isAlone(each))
                        .map(Sightings.Sighting::told)
                        .filter(each -> trigger.happened().before(each.happened()) == Truth.YES)
                        .findFirst();
        if (seen.isPresent()) {
            return Item.yes("Seen alone after this", trigger, who, seen.get());
        }
        return denied.map(each -> Item.no("A source says: not seen alone", trigger, who, each))
                .orElseGet(
                        () ->
                                to.nothing(
                                        "whoever has the duty speaking with the child alone after this",
                                        trigger,
                                        who));
    }

    static List<Item> returnInterviews(Inquiry to) {
        List<Item> items = new ArrayList<>();
        for (Told each : to.held().entries()) {
            if (isMissing(each.event())) {
                items.add(returnInterview(each, to));
            }
        }
        return items;
    }

    private static Item returnInterview(Told episode, Inquiry to) {
        List<Told> naming = to.held().naming(episode.entry());
        for (Told each : naming) {
            if (each.event() instanceof ReturnInterviewHeld) {
                return Item.yes("Talked with afterwards", episode, each.agency(), each);
            }
        }
        for (Told each : naming) {
            if (each.event() instanceof ReturnInterviewOffered offer
                    && offer.reply() == OfferReply.DECLINED) {
                return Item.no("Offered and declined", episode, each.agency(), each);
            }
        }
        return to.nothing("a talk with the child after this", episode, null);
    }

    static List<Item> wishes(Inquiry to) {
        List<Item> items = new ArrayList<>();
        for (Fact<WishesRecorded> each : to.held().all(WishesRecorded.class)) {
            WishesOrigin origin = each.event().origin();
            items.add(
                    origin == WishesOrigin.NOT_SOUGHT
                            ? Item.no("Not asked for", null, each.agency(), each.told())
                            : Item.yes(words(origin), null, each.agency(), each.told()));
        }
        return items.isEmpty()
                ? List.of(to.nothing("the child's wishes and feelings", null, null))
                : items;
    }

    private static String words(WishesOrigin origin) {
        return switch (origin) {
            case SOUGHT -> "Asked for and told";
            case EXPRESSED -> "Told unasked";
            case SOUGHT_NOT_GIVEN -> "Asked for, not told";
            case NOT_SOUGHT -> "Not asked for";
            case NOT_STATED -> "On record; how they came to be told is not stated";
        };
    }

    static List<Item> visited(Inquiry to) {
        HeldCase held = to.held();
        List<Item> items = new ArrayList<>();
        for (Fact<ContactRecorded> each : held.all(ContactRecorded.class)) {
            if (each.event().kind() == ContactKind.HOME_VISIT) {
                items.add(Item.yes("Visited", null, each.agency(), each.told()));
            }
        }
        for (Fact<AccessDenied> each : held.all(AccessDenied.class)) {
            if (each.event().attempted() == ContactKind.HOME_VISIT
                    && each.event().access() != AccessGiven.INSIDE) {
                items.add(Item.no("Came, and was not let in", null, each.agency(), each.told()));
            }
        }
        return items.isEmpty() ? List.of(to.nothing("a visit at home", null, null)) : items;
    }
}
