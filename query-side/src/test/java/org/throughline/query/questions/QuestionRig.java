package org.throughline.query.questions;

import java.util.List;
import java.util.Set;
import org.throughline.query.alerts.HeldRig;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// A case, and what a question has for an answer on a day.
abstract class QuestionRig {

    final HeldRig one = new HeldRig();

    EntryId post(String agency, String type, String happened, String fields) {
        return one.post(agency, type, happened, fields);
    }

    CaseQuestion.Answered ask(String question, String day, String... silent) {
        Inquiry to =
                new Inquiry(
                        one.on(day),
                        Set.copyOf(List.of(silent).stream().map(AgencyId::of).toList()),
                        Set.of());
        return Questions.named(question).orElseThrow().put(to);
    }

    AnswerState state(String question, String day) {
        return ask(question, day).state();
    }

    static List<AnswerState> states(CaseQuestion.Answered answered) {
        return answered.items().stream().map(Item::state).toList();
    }

    static String to(String agency) {
        return "{'kind':'agency','agency':'" + agency + "'}";
    }
}
