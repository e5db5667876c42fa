package org.throughline.query.fold;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.facts.Quantifier;
import org.throughline.schema.cases.facts.RequestAnswer;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.WishesOrigin;
import org.throughline.schema.cases.facts.WishesRecorded;
import org.throughline.schema.cases.process.AreaTransferAccepted;
import org.throughline.schema.cases.process.TookPart;
import org.throughline.schema.cases.process.TransferAnswer;
import org.throughline.schema.cases.review.InterviewConfirmed;
import org.throughline.schema.cases.review.RecordConfirmation;
import org.throughline.schema.cases.sharing.NotInvited;
import org.throughline.schema.cases.sharing.ResponseKind;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// What an event says of who knows of the entry itself, field by field as [Fields] has it.
final class OwnEntry {

    private static final Set<Quantifier> NOT_DONE = Set.of(Quantifier.NEVER, Quantifier.NOT_ALWAYS);
    private static final Set<PatternAct> THE_CHILDS =
            Set.of(PatternAct.MISSING, PatternAct.APPOINTMENT_MISSED);
    private static final Set<ContentStatus> JUDGEMENTS =
            Set.of(ContentStatus.ALLEGED, ContentStatus.OPINION, ContentStatus.FINDING);

    private OwnEntry() {}

    static void of(CaseEvent event, Saying saying) {
        for (RecordComponent field : event.getClass().getRecordComponents()) {
            Object value = value(event, field);
            if (value != null && !leavesOpen(event, field.getName())) {
                say(event, Fields.of(event.getClass(), field.getName()), value, saying);
            }
        }
    }

    private static void say(CaseEvent event, Fields.Says says, Object value, Saying saying) {
        EntryId self = saying.self();
        switch (says) {
            case DECIDED, ACTED -> acted(value, saying);
            case HEARD ->
                    somebodies(value)
                            .forEach(
                                    who ->
                                            saying.had(
                                                    self,
                                                    who.orOf(saying.speaker()),
                                                    CellState.KNOWN,
                                                    Channel.TOLD));
            case TOLD ->
                    somebodies(value)
                            .forEach(who -> saying.had(self, who, CellState.KNOWN, Channel.TOLD));
            case TOLD_BY_MEANS ->
                    somebodies(value)
                            .forEach(who -> saying.told(self, who, means(event), Extent.FULL));
            case WRITTEN_TO ->
                    somebodies(value)
                            .forEach(who -> saying.had(self, who, CellState.HELD, Channel.SENT));
            case HELD ->
                    somebodies(value).stream()
                            .filter(who -> !saying.speaker().equals(who.agency()))
                            .forEach(who -> saying.had(self, who, CellState.HELD, null));
            case AWARE -> somebodies(value).forEach(who -> aware(who, saying));
            case GATHERING -> gathered((Gathering) value, saying);
            case NOT_INVITED -> notInvited((Collection<?>) value, saying);
            case ELSEWHERE, NOTHING -> {
                // says nothing of the entry itself, or not in the same way
            }
        }
    }

    /// The agency that states the entry knows it as its author.
    private static void acted(Object value, Saying saying) {
        for (Somebody each : somebodies(value)) {
            Somebody who = each.orOf(saying.speaker());
            if (!saying.speaker().equals(who.column().agency())) {
                saying.had(saying.self(), who, CellState.KNOWN, null);
            }
        }
    }

    private static void aware(Somebody who, Saying saying) {
        EntryId self = saying.self();
        saying.say(
                self,
                saying.past().version(self),
                who,
                CellState.KNOWN,
                When.notStated(),
                null,
                Channel.AWARE,
                Extent.FULL);
    }

    private static void gathered(Gathering gathering, Saying saying) {
        attended(gathering.attended(), gathering.told(), saying);
        notInvited(gathering.notInvited(), saying);
    }

    /// Those who were there know what was told there, and no more.
    static void attended(List<Knower> attended, Set<EntryId> told, Saying saying) {
        for (Knower each : attended) {
            Somebody who = Somebody.named(each);
            saying.had(saying.self(), who, CellState.KNOWN, Channel.ATTENDED);
            told.forEach(entry -> saying.had(entry, who, CellState.KNOWN, Channel.ATTENDED));
        }
    }

    private static void notInvited(Collection<?> left, Saying saying) {
        for (Object each : left) {
            Somebody who = Somebody.named(((NotInvited) each).who());
            saying.denied(saying.self(), who, null, Channel.INVITED);
        }
    }

    /// Whether the event leaves open, or says no to, that whoever a field names did something.
    static boolean leavesOpen(CaseEvent event, String field) {
        return switch (event) {
            case PatternStated each when field.equals("actor") ->
                    NOT_DONE.contains(each.quantifier())
                            || THE_CHILDS.contains(each.act())
                            || (each.entry().contentStatus() != null
                                    && JUDGEMENTS.contains(each.entry().contentStatus()));
            case RequestAnswered each when field.equals("by") ->
                    each.answer() == RequestAnswer.NO_ANSWER
                            || each.answer() == RequestAnswer.NOT_STATED;
            case ResponseRecorded each when field.equals("by") ->
                    each.kind() == ResponseKind.NO_RESPONSE
                            || each.kind() == ResponseKind.NOT_STATED;
            case WishesRecorded each when field.equals("whose") ->
                    each.origin() == WishesOrigin.NOT_SOUGHT
                            || each.origin() == WishesOrigin.SOUGHT_NOT_GIVEN;
            case AreaTransferAccepted each when field.equals("by") ->
                    each.answer() == TransferAnswer.NO_REPLY
                            || each.answer() == TransferAnswer.NOT_STATED;
            case InterviewConfirmed each when field.equals("by") ->
                    each.confirmation() == RecordConfirmation.NO_REPLY
                            || each.confirmation() == RecordConfirmation.NOT_STATED;
            default -> false;
        };
    }

    private static @Nullable Means means(CaseEvent event) {
        for (RecordComponent field : event.getClass().getRecordComponents()) {
            if (field.getName().equals("means")) {
                return (Means) value(event, field);
            }
        }
        return null;
    }

    /// Whom a field names.
    static List<Somebody> somebodies(Object value) {
        List<Somebody> found = new ArrayList<>();
        switch (value) {
            case Collection<?> many -> many.forEach(each -> found.addAll(somebodies(each)));
            case Knower each -> found.add(Somebody.named(each));
            case PostHolder each -> found.add(Somebody.named(each));
            case AgencyId each -> found.add(Somebody.agency(each));
            case PersonId each when !each.ofWorker() -> found.add(Somebody.family(each));
            case TookPart(_, var who) when who != null -> found.add(Somebody.agency(who));
            default -> {
                // names nobody
            }
        }
        return found.stream().distinct().toList();
    }

    static @Nullable Object value(CaseEvent event, RecordComponent field) {
        try {
            return field.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a field of an event that cannot be read", impossible);
        }
    }
}
