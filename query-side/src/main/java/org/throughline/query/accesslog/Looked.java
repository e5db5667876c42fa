package org.throughline.query.accesslog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.LedgerPoint;
import org.throughline.query.answer.Question;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.AccessForm;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.access.AccessView;
import org.throughline.schema.access.AskedKnower;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.access.ShownEntries;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One row of the access log: a look at one case, or at none.
///
/// @param by whose knowledge the question is about
/// @param position of the log, of which the answer was; absent if nothing was shown
/// @param shown versions of entries by their entries
record Looked(
        UUID id,
        Instant at,
        Looker looker,
        Purpose purpose,
        AccessOutcome outcome,
        AccessView view,
        AccessForm form,
        @Nullable CaseId caseId,
        @Nullable Question question,
        @Nullable AskedKnower by,
        @Nullable Long position,
        List<Shown> shown) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// A version of an entry.
    record Shown(EntryId entry, int version) {}

    Looked {
        at = at.truncatedTo(ChronoUnit.MICROS);
        shown = List.copyOf(shown);
    }

    /// The fields of `access-recorded`, but the account and what stands for it.
    ObjectNode json() {
        ObjectNode node = JSON.objectNode();
        node.put("at", at.toString());
        if (looker.agency() != null) {
            node.put("agency", looker.agency());
        }
        node.put("role", Kebab.text(looker.role()));
        node.put("purpose", Kebab.text(purpose));
        node.put("outcome", Kebab.text(outcome));
        node.put("view", Kebab.text(view));
        node.put("form", Kebab.text(form));
        ObjectNode asOf = question == null ? JSON.objectNode() : asOf(question, by);
        if (!asOf.isEmpty()) {
            node.set("asOf", asOf);
        }
        if (position != null) {
            node.put("position", position);
        }
        if (!shown.isEmpty()) {
            node.set("shown", entries());
        }
        return node;
    }

    private static ObjectNode asOf(Question question, @Nullable AskedKnower by) {
        ObjectNode node = JSON.objectNode();
        time(question.known(), text -> node.put("known", text));
        if (by != null) {
            node.set("by", knower(by));
        }
        switch (question.ledger()) {
            case LedgerPoint.At(long position) -> node.put("ledger", position);
            case LedgerPoint.Time(Instant time) -> time(time, text -> node.put("ledgerTime", text));
            case null -> {
                // the head of the log
            }
        }
        time(question.from(), text -> node.put("from", text));
        time(question.to(), text -> node.put("to", text));
        if (question.hindsight()) {
            node.put("hindsight", "show");
        }
        return node;
    }

    /// What no event could state is left out: the look itself must not be lost over it.
    private static void time(@Nullable Instant instant, Consumer<String> put) {
        if (instant == null) {
            return;
        }
        try {
            put.accept(When.parse(instant.truncatedTo(ChronoUnit.MICROS).toString()).text());
        } catch (IllegalArgumentException _) {
            // before or after all that the record can hold
        }
    }

    private static ObjectNode knower(AskedKnower by) {
        ObjectNode node = JSON.objectNode();
        node.put("kind", Kebab.text(by.kind()));
        if (by.agency() != null) {
            node.put("agency", by.agency().text());
        }
        if (by.person() != null) {
            node.put("person", by.person().text());
        }
        return node;
    }

    private ArrayNode entries() {
        Map<Integer, List<EntryId>> versions = new TreeMap<>();
        for (Shown each : shown) {
            versions.computeIfAbsent(each.version(), _ -> new ArrayList<>()).add(each.entry());
        }
        ArrayNode parts = JSON.arrayNode();
        versions.forEach(
                (version, entries) ->
                        ShownEntries.of(version, entries).forEach(part -> add(parts, part)));
        return parts;
    }

    private static void add(ArrayNode parts, ShownEntries part) {
        ArrayNode entries = parts.addObject().put("version", part.version()).putArray("entries");
        part.entries().forEach(entry -> entries.add(entry.text()));
    }

    @Override
    public String toString() {
        return "look " + id;
    }
}
