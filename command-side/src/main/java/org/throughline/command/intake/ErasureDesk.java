package org.throughline.command.intake;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.throughline.command.cases.CaseCommand;
import org.throughline.command.cases.Outcome;
import org.throughline.command.cases.Submitted;
import org.throughline.command.erasure.CaseTexts;
import org.throughline.command.erasure.ErasurePlan;
import org.throughline.command.erasure.NamePattern;
import org.throughline.command.keyring.Erasures;
import org.throughline.command.keyring.TextPlace;
import org.throughline.command.store.DuplicateSubmission;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.time.When;

/// Erases personal data: what is asked for is judged by the rules of the case, noted in the
/// keyring, recorded with the corrections that it carries in one append, and carried out.
final class ErasureDesk {

    /// Natural keys of erasures, apart from those of all agencies.
    private static final String SOURCE = "urn:throughline:erasures";

    private final Foundation on;
    private final Agencies agencies;
    private final Replacements replacements;
    private final Commands commands;
    private final CaseTexts texts;
    private final Erasures erasures;
    private final Consumer<CaseId> staged;

    /// @param staged destroys what waits for a case without being in the log
    ErasureDesk(
            Foundation on,
            Agencies agencies,
            Replacements replacements,
            Commands commands,
            Erasures erasures,
            Consumer<CaseId> staged) {
        this.on = on;
        this.agencies = agencies;
        this.replacements = replacements;
        this.commands = commands;
        this.texts = new CaseTexts(on.log(), on.codec(), on.keys());
        this.erasures = erasures;
        this.staged = staged;
    }

    /// An erasure that is in the log and carried out.
    ///
    /// @param duplicate whether it was there before
    record Erased(EventId id, boolean duplicate) {}

    /// @throws NotAccepted if it is not recorded; then nothing is
    Erased erase(CaseId caseId, ErasureRequest asked) {
        Dedupe key = Dedupe.of(on.logKey(), SOURCE, caseId.text() + " " + asked.id());
        Optional<RecordedEvent> known = on.rows().byDedupe(key);
        if (known.isPresent()) {
            return again(caseId, asked, known.get());
        }
        check(caseId, asked);
        try {
            return first(caseId, asked, key);
        } catch (DuplicateSubmission meanwhile) {
            return again(caseId, asked, on.rows().byDedupe(key).orElseThrow(() -> meanwhile));
        }
    }

    private Erased first(CaseId caseId, ErasureRequest asked, Dedupe key) {
        EventId id = on.ids().event();
        ErasurePlan plan = texts.plan(caseId, asked.people(), asked.names());
        List<Prepared> carried = replacements.prepare(caseId, asked, plan.entries(), id);
        TextsErased event =
                new TextsErased(
                        When.parse(on.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString()),
                        asked.people(),
                        asked.decidedBy(),
                        asked.requestedBy(),
                        asked.ground(),
                        plan.texts());
        List<CaseCommand> all = commands(caseId, id, key, event, carried);
        refused(on.cases().judge(all));
        erasures.note(id, caseId, asked.people(), review(plan, carried, asked));
        refused(on.cases().record(all).outcomes());
        carryOut(caseId, id);
        return new Erased(id, false);
    }

    private List<CaseCommand> commands(
            CaseId caseId, EventId id, Dedupe key, TextsErased event, List<Prepared> carried) {
        StreamId stream = StreamId.of(caseId);
        byte[] stated = on.codec().submissionCommitment(caseId, TextsErased.STATED_BY, event);
        Submitted submitted = new Submitted(stream, id, TextsErased.STATED_BY, key, stated, event);
        List<CaseCommand> all = new ArrayList<>();
        all.add(new CaseCommand.EraseTexts(stream, submitted, event, on.clock().instant()));
        commands.plan(carried).forEach(planned -> all.add(planned.command()));
        return all;
    }

    /// Names in the replacements are looked for as well.
    private List<TextPlace> review(ErasurePlan plan, List<Prepared> carried, ErasureRequest asked) {
        NamePattern names = NamePattern.of(asked.names());
        Stream<TextPlace> inReplacements =
                carried.stream()
                        .flatMap(
                                each ->
                                        on.codec().texts(each.event()).entrySet().stream()
                                                .filter(text -> says(text.getValue(), names))
                                                .map(Map.Entry::getKey)
                                                .map(at -> new TextPlace(each.eventId(), at)));
        return Stream.concat(plan.review().stream(), inReplacements).toList();
    }

    private static boolean says(PersonalText text, NamePattern names) {
        return text instanceof PersonalText.Open open && names.isIn(open.text());
    }

    private void carryOut(CaseId caseId, EventId id) {
        staged.accept(caseId);
        erasures.carryOut(id);
    }

    /// The same erasure again: what a fault left undone is done.
    private Erased again(CaseId caseId, ErasureRequest asked, RecordedEvent row) {
        if (!(on.codec().decode(row.publicPart())
                        instanceof Decoded.Known(var _, var _, TextsErased erased))
                || !erased.people().equals(asked.people())
                || !erased.decidedBy().equals(asked.decidedBy())
                || erased.requestedBy() != asked.requestedBy()
                || erased.ground() != asked.ground()) {
            throw Trouble.EVENT_ID_CONFLICT.at(
                    0,
                    "/id",
                    "This id stands for another erasure of this case.",
                    "Give another erasure an id of its own.");
        }
        erasures.note(row.eventId(), caseId, asked.people(), List.of());
        carryOut(caseId, row.eventId());
        return new Erased(row.eventId(), true);
    }

    private void check(CaseId caseId, ErasureRequest asked) {
        if (agencies.find(asked.decidedBy()).isEmpty()) {
            throw Trouble.UNKNOWN_AGENCY.at(
                    0,
                    "/decidedBy",
                    "This agency is not registered here.",
                    "Check its id; an administrator can register it.");
        }
        Set<PersonId> people = asked.people();
        Map<PersonId, KeyState> states = on.keys().find(caseId, people);
        for (PersonId person : people) {
            switch (states.getOrDefault(person, new KeyState.Absent())) {
                case KeyState.Present _ -> {
                    // there may be something to erase
                }
                case KeyState.Destroyed _ ->
                        throw Trouble.PERSON_ERASED.at(
                                0,
                                "/people",
                                "The record about one of them was erased before.",
                                "Leave that person out; GET …/erasures lists what was erased.");
                case KeyState.Absent _ ->
                        throw Trouble.NOTHING_TO_ERASE.at(
                                0,
                                "/people",
                                "There is no record of a text about one of them in this case.",
                                "Check the id of the person and of the case.");
            }
        }
    }

    private static void refused(List<Outcome> outcomes) {
        if (outcomes.getFirst() instanceof Outcome.Refused(var refusals)) {
            throw new NotAccepted(Refusals.ofErasure(refusals));
        }
    }
}
