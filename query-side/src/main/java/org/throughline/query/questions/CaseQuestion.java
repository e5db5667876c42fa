package org.throughline.query.questions;

import java.util.List;
import java.util.function.Function;

/// A question that the sources ask of a case.
///
/// @param name by which the interface knows it: `seen-alone-after-disclosure`
/// @param asks its words
/// @param each whether all that was to be expected has to be there for a yes, or one of it is
///   enough
/// @param items what is on record, and what was to be expected and is not
public record CaseQuestion(
        String name, String asks, boolean each, Function<Inquiry, List<Item>> items) {

    static CaseQuestion any(String name, String asks, Function<Inquiry, List<Item>> items) {
        return new CaseQuestion(name, asks, false, items);
    }

    static CaseQuestion each(String name, String asks, Function<Inquiry, List<Item>> items) {
        return new CaseQuestion(name, asks, true, items);
    }

    /// The answer of a case as it is held.
    public Answered put(Inquiry to) {
        return answered(items.apply(to), to);
    }

    /// The answer that some items make.
    public Answered answered(List<Item> found, Inquiry to) {
        return new Answered(this, state(found, to), found);
    }

    /// A yes if all of it, or any, is there; else what a source denies, else the silence.
    private AnswerState state(List<Item> found, Inquiry to) {
        boolean yes = found.stream().anyMatch(item -> item.state() == AnswerState.YES);
        boolean only = found.stream().allMatch(item -> item.state() == AnswerState.YES);
        if (yes && (only || !each)) {
            return AnswerState.YES;
        }
        return found.stream()
                .map(Item::state)
                .filter(state -> state != AnswerState.YES)
                .min(AnswerState::compareTo)
                .orElseGet(() -> to.silence(null));
    }

    /// A question with its answer.
    ///
    /// @param items empty if nothing on record gives rise to the question
    public record Answered(CaseQuestion question, AnswerState state, List<Item> items) {

        public String says() {
            if (items.isEmpty()) {
                return switch (state) {
                    case SOURCE_SILENT -> "The sources do not say.";
                    case YES, NO_STATED, NOT_ALWAYS, NO_RECORD, NOT_SUBMITTED ->
                            "No record of anything that would answer it.";
                };
            }
            long yes = items.stream().filter(each -> each.state() == AnswerState.YES).count();
            if (question.each() && yes > 0 && yes < items.size()) {
                return "Of " + items.size() + " on record, " + yes + ". " + rest();
            }
            return rest();
        }

        private String rest() {
            return switch (state) {
                case YES -> "Yes.";
                case NO_STATED -> "A source says no.";
                case NOT_ALWAYS -> "A source says: not always.";
                case NO_RECORD -> "No record of it.";
                case SOURCE_SILENT -> "The sources do not say.";
                case NOT_SUBMITTED -> "No record of it: an agency gave nothing.";
            };
        }
    }
}
