package org.throughline.command.cases.policies.practice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.RecordsRead;

/// An assessment states what was searched and read before it (R1): whose files or which entries; up
/// to where in this record, or of what period; and what is missing where there was no full
/// chronology or it is said not to be known how far it was read. That is evidence of access, not
/// that anybody read or understood all of it.
final class AssessmentSaysWhatWasRead implements Policy<AssessmentCompleted> {

    @Override
    public Optional<Refusal> judge(
            AssessmentCompleted assessment, CaseState state, Circumstances circumstances) {
        return lacking(assessment.read())
                .map(pointer -> new Refusal(RuleCode.ASSESSMENT_WITHOUT_RECORDS_READ, pointer));
    }

    private static Optional<String> lacking(@Nullable RecordsRead read) {
        if (read == null) {
            return Optional.of("/read");
        }
        if (read.filesOf().isEmpty() && read.entries().isEmpty() && read.searches().isEmpty()) {
            return Optional.of("/read/filesOf");
        }
        if (read.upTo() == null && read.period() == null) {
            return Optional.of("/read/upTo");
        }
        boolean whole = read.fullChronology() == Stated.YES && endIsKnown(read);
        return whole || read.gaps() != null ? Optional.empty() : Optional.of("/read/gaps");
    }

    private static boolean endIsKnown(RecordsRead read) {
        return read.upTo() != null || (read.period() != null && read.period().latest().isPresent());
    }
}
