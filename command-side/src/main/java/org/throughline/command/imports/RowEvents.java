package org.throughline.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.command.imports.Remark.Kind;
import org.throughline.command.imports.TypeTable.Typed;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;
import tools.jackson.databind.node.ObjectNode;

/// One row as the events that hold it: the entry, and beside it what the entry's type has no field
/// for, with whom it was shared, good practice, and the comment of whoever made the chronology (R8,
/// R31, R102, R272). Each cell ends up in one of them.
final class RowEvents {

    private static final String REST = "From the same row as the entry that it concerns.";

    /// The types that tell of a child whom nobody saw then.
    private static final Set<String> NOT_SEEN =
            Set.of("was-not-brought", "did-not-attend", "missing-reported");

    private final Bounds bounds;
    private final Cells cells;
    private final Leftovers left = new Leftovers();
    private final RowEnvelope envelope;
    private final Set<PersonId> subjects;
    private final Recipients recipients;
    private final When sharedOn;
    private final @Nullable ObjectNode seen;

    private RowEvents(Bounds bounds, Cells cells) {
        this.bounds = bounds;
        this.cells = cells;
        this.subjects = People.read(cells);
        When happened = Happening.read(cells, left, bounds.now());
        this.envelope = new RowEnvelope(bounds, cells, subjects, happened);
        this.recipients = Recipients.read(cells, bounds.registered(), left);
        this.sharedOn = Happening.sharedOn(cells, left);
        this.seen = SeenCells.read(cells, left);
    }

    /// What is wrong with the row is remarked on its cells; then the events are of no use.
    static List<RowEvent> of(Bounds bounds, Cells cells) {
        cells.checkCells();
        checkAgency(bounds, cells);
        RowEnvelope.checkRef(cells);
        RowEvents row = new RowEvents(bounds, cells);
        return cells.wrong() ? List.of() : row.events();
    }

    private static void checkAgency(Bounds bounds, Cells cells) {
        Optional<String> name = cells.at(Column.AGENCY);
        if (name.isEmpty()) {
            return;
        }
        Optional<AgencyId> agency = Recipients.agency(name.get()).filter(bounds.registered());
        if (agency.isEmpty()) {
            cells.error(
                    Column.AGENCY,
                    "unknown-agency",
                    "No such agency is registered here.",
                    "Write the id of your agency, " + bounds.agency() + ".");
        } else if (!agency.get().equals(bounds.agency())) {
            cells.error(
                    Column.AGENCY,
                    "source-not-yours",
                    "An account brings in the rows of its own agency alone.",
                    "Have that agency bring in its own rows, or leave the row out.");
        }
    }

    private List<RowEvent> events() {
        List<RowEvent> events = new ArrayList<>();
        Typed typed = typed();
        ObjectNode main = envelope.data(true);
        main.setAll(filled(typed));
        if (typed.words().isEmpty()) {
            cells.at(Column.EVENT).ifPresent(text -> left.add(Column.EVENT, text));
        } else {
            main.put(typed.words(), cells.textAt(Column.EVENT));
        }
        if (typed.isNote()) {
            cells.at(Column.EVENT_TYPE).ifPresent(text -> main.put("heading", text));
        }
        ObjectNode rest = envelope.data(true);
        boolean more = fill(typed, main, rest);
        events.add(envelope.entry(typed.type().text(), main));
        shared().ifPresent(events::add);
        if (more || !left.isEmpty()) {
            rest.put("note", left.isEmpty() ? REST : left.text());
            rest.putArray("concerning").add(envelope.reference());
            events.add(envelope.beside(Part.MORE, "note-recorded.v1", rest));
        }
        goodPractice().ifPresent(events::add);
        comment().ifPresent(events::add);
        return events;
    }

    private Typed typed() {
        Typed note = bounds.types().note();
        Optional<String> words = cells.at(Column.EVENT_TYPE);
        if (words.isEmpty()) {
            return note;
        }
        Optional<TypeTable.Found> found =
                bounds.types().find(words.get(), People.isChild(person()));
        if (found.isEmpty()) {
            boolean ours = bounds.types().names(words.get());
            notice(
                    ours ? "type-needs-more" : "type-unknown",
                    ours
                            ? "A row has not all that this type needs. It is recorded as a note."
                            : "No type has these words. It is recorded as a note under them.",
                    ours
                            ? "Use other words for it if it is to be more than a note."
                            : "Use the words of the template if one of the types fits.");
            return note;
        }
        if (!canBeFilled(found.get().typed())) {
            return note;
        }
        if (found.get().saysMore()) {
            left.add(Column.EVENT_TYPE, words.get());
        }
        return found.get().typed();
    }

    private boolean canBeFilled(Typed typed) {
        String fixed = typed.fixed().toString();
        if (fixed.contains("$person") && subjects.size() > 1) {
            notice(
                    "type-needs-one-person",
                    "This type is about one person. It is recorded as a note.",
                    "Name one person in subjects, or give each a row.");
            return false;
        }
        if (fixed.contains("$recipient") && recipient().isEmpty()) {
            notice(
                    "referral-needs-recipient",
                    "A referral goes to one agency. It is recorded as a note.",
                    "Name one registered agency in shared_with.");
            return false;
        }
        return true;
    }

    private ObjectNode filled(Typed typed) {
        ObjectNode filled = typed.fixed().deepCopy();
        for (String field : List.copyOf(filled.propertyNames())) {
            switch (filled.path(field).stringValue("")) {
                case "$person" -> filled.put(field, person().text());
                case "$recipient" -> recipient().ifPresent(to -> filled.put(field, to.text()));
                default -> {
                    // stands as it is
                }
            }
        }
        return filled;
    }

    private PersonId person() {
        return subjects.size() == 1 ? subjects.iterator().next() : PersonId.CHILD;
    }

    private Optional<AgencyId> recipient() {
        Set<AgencyId> agencies = recipients.agencies();
        return agencies.size() == 1 && !agencies.contains(bounds.agency())
                ? Optional.of(agencies.iterator().next())
                : Optional.empty();
    }

    /// Puts each further cell into the entry if its type has the field, else into what goes beside
    /// it; answers whether something did.
    private boolean fill(Typed typed, ObjectNode main, ObjectNode rest) {
        boolean note = typed.isNote();
        List<String> beside = new ArrayList<>();
        if (seen != null && (typed.has("childSeen") || !saidBy(typed, seen))) {
            put(typed.has("childSeen"), main, rest, beside, SeenCells.heading(seen))
                    .set("childSeen", seen);
        }
        field(Column.ACTION_TAKEN, "actionTaken", typed.has("actionTaken"), main, rest, beside);
        field(Column.DECISION, "decision", note, main, rest, beside);
        cells.at(Column.DECISION_MAKER)
                .ifPresent(
                        text ->
                                put(note, main, rest, beside, "Decision maker")
                                        .putObject("decidedBy")
                                        .put("kind", "post")
                                        .put("part", text));
        field(Column.RATIONALE, "rationale", note, main, rest, beside);
        field(Column.OUTCOME, "outcome", typed.has("outcome"), main, rest, beside);
        field(Column.IMPACT, "impact", typed.has("impact"), main, rest, beside);
        if (!beside.isEmpty()) {
            rest.put("heading", String.join(", ", beside));
        }
        return !beside.isEmpty();
    }

    /// Nothing was said of the child, or no more than what the type says.
    private static boolean saidBy(Typed typed, ObjectNode seen) {
        return SeenCells.saysNothing(seen)
                || (NOT_SEEN.contains(typed.type().name()) && SeenCells.saysNotSeen(seen));
    }

    private void field(
            Column column,
            String name,
            boolean has,
            ObjectNode main,
            ObjectNode rest,
            List<String> beside) {
        String plain = column.plain();
        String title = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        cells.at(column).ifPresent(text -> put(has, main, rest, beside, title).put(name, text));
    }

    private static ObjectNode put(
            boolean has, ObjectNode main, ObjectNode rest, List<String> beside, String title) {
        if (!has) {
            beside.add(title);
        }
        return has ? main : rest;
    }

    private Optional<RowEvent> shared() {
        if (recipients.nobody()) {
            cells.at(Column.SHARED_ON)
                    .ifPresent(
                            text -> {
                                left.add(Column.SHARED_ON, text);
                                cells.add(
                                        Kind.NOTICE,
                                        Column.SHARED_ON.text(),
                                        "shared-with-nobody",
                                        "The row says when it was shared and not with whom.",
                                        "Say in shared_with with whom. The date is kept as words.");
                            });
            return Optional.empty();
        }
        recipients.remark(cells);
        ObjectNode data = envelope.data(false).put("happened", sharedOn.text());
        data.set("to", recipients.knowers());
        data.put("means", "not-stated");
        data.putArray("carries").add(envelope.reference());
        return Optional.of(envelope.beside(Part.SHARED, "information-sent.v1", data));
    }

    private Optional<RowEvent> goodPractice() {
        return cells.at(Column.GOOD_PRACTICE)
                .map(
                        what -> {
                            ObjectNode data = envelope.data(true).put("what", what);
                            data.putArray("about").add(envelope.reference());
                            return envelope.beside(
                                    Part.GOOD_PRACTICE, "good-practice-noted.v1", data);
                        });
    }

    /// Not part of the entry: whoever made the chronology says it of the entry.
    private Optional<RowEvent> comment() {
        String terms = cells.at(Column.TERMS_ISSUE).map(text -> "Terms issue: " + text).orElse("");
        String comment = cells.textAt(Column.ANALYSIS_COMMENT);
        String note = comment + (comment.isEmpty() || terms.isEmpty() ? "" : "\n") + terms;
        if (note.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode data =
                envelope.comment()
                        .put("heading", "Comment on a chronology's row")
                        .put("note", note);
        data.putArray("concerning").add(envelope.reference());
        return Optional.of(envelope.beside(Part.COMMENT, "note-recorded.v1", data));
    }

    private void notice(String code, String detail, String hint) {
        cells.add(Kind.NOTICE, Column.EVENT_TYPE.text(), code, detail, hint);
    }
}
