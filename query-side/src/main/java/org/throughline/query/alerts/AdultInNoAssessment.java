package org.throughline.query.alerts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AdultConsidered;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.time.Truth;

/// An adult in the child's life whom no assessment of the family considers, in the home or not
/// (R77). One that says why somebody was not assessed considers them.
final class AdultInNoAssessment implements AlertRule {

    @Override
    public String row() {
        return "R77";
    }

    @Override
    public String title() {
        return "An adult in no assessment";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Fact<AssessmentCompleted>> assessments =
                held.all(AssessmentCompleted.class).stream()
                        .filter(each -> isOfFamily(each.event()))
                        .toList();
        return People.adults(held).entrySet().stream()
                .flatMap(each -> alert(each, assessments, held, packs))
                .toList();
    }

    private Stream<Alert> alert(
            Map.Entry<PersonId, Told> adult,
            List<Fact<AssessmentCompleted>> assessments,
            HeldCase held,
            Packs packs) {
        Set<PersonId> names = People.same(adult.getKey(), held);
        Told stated = adult.getValue();
        List<Fact<AssessmentCompleted>> since =
                assessments.stream()
                        .filter(each -> each.happened().before(stated.happened()) != Truth.YES)
                        .toList();
        boolean considered =
                assessments.stream()
                        .flatMap(each -> each.event().adults().stream())
                        .anyMatch(each -> names.contains(each.adult()) && isConsidered(each));
        if (since.isEmpty() || considered) {
            return Stream.empty();
        }
        Told last = since.getLast().told();
        return draft(packs, since.getFirst().told(), Truth.YES)
                .says("An adult matters in the child's life and is in no assessment.")
                .absent(held)
                .about(HeldCase.stating(since.stream().map(Fact::told).toList()))
                .rests(last, stated)
                .alert();
    }

    private static boolean isConsidered(AdultConsidered adult) {
        return adult.assessed() == Stated.YES || adult.whyNot() != null;
    }

    private static boolean isOfFamily(AssessmentCompleted assessment) {
        return switch (assessment.kind()) {
            case INITIAL, CORE, SINGLE, PROTECTION_ENQUIRY, PRE_BIRTH, PARENTING -> true;
            default -> false;
        };
    }
}
