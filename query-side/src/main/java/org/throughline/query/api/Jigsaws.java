package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.jigsaw.Jigsaw;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// The jigsaw of a case for one reader. An agency is told of its own piece, as in the matrix.
///
/// @param lookingBack agencies that are no part of it, because they look back
/// @param own whether the reader is an agency
record Jigsaws(CaseId caseId, Jigsaw jigsaw, List<AgencyId> lookingBack, boolean own) {

    private static final String WHOLE =
            "What agencies held apart, put together here. Nobody held it together then.";
    private static final String BY_ONE = "What all agencies held. One of them had all of it.";
    private static final String OWN =
            "Only what this agency may read; of that, what it held. What others held is not told here.";

    /// It is about all agencies, and of one time: nothing is shown beside it that came later.
    ///
    /// @throws Problem if it is asked for otherwise
    static Question checked(Question question) {
        List<Problem.Fault> faults = new ArrayList<>();
        if (question.given().containsKey("by")) {
            faults.add(Problem.notAskedSo("by", "Leave it out: this is about all agencies."));
        }
        if (question.hindsight()) {
            faults.add(
                    Problem.notAskedSo(
                            "hindsight", "Leave it out: ask without known for all that is known."));
        }
        if (!faults.isEmpty()) {
            throw Problem.badParameters(faults);
        }
        return question;
    }

    static Jigsaws of(CaseReads cases, Lens lens, Reader reader) {
        boolean own = reader.agency() != null;
        Set<AgencyId> reviewers =
                own ? Set.of() : LookingBack.of(cases, lens.question().at(lens.position()));
        return new Jigsaws(
                lens.caseId(),
                Jigsaw.of(lens, reviewers, own),
                Jigsaw.agencies(lens).stream().filter(reviewers::contains).toList(),
                own);
    }

    String label() {
        if (own) {
            return OWN;
        }
        return jigsaw.isHeldByOne() ? BY_ONE : WHOLE;
    }

    /// What an agency is not told.
    @Nullable List<String> toOthers(List<AgencyId> agencies) {
        return own ? null : agencies.stream().map(AgencyId::text).toList();
    }
}
