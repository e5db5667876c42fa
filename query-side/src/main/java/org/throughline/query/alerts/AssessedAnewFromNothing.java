package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.facts.FileChronology;
import org.throughline.schema.cases.facts.FileChronologyStated;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.SectionKind;
import org.throughline.schema.time.Truth;

/// Another assessment of the same kind that builds on none before it (R5). What an assessment says
/// of earlier ones, of interventions or of concerns as they add up is building on them.
final class AssessedAnewFromNothing implements AlertRule {

    private static final String SAYS =
            "Another assessment of the same kind, and no record that it builds on an earlier one.";

    @Override
    public String row() {
        return "R5";
    }

    @Override
    public String title() {
        return "Assessed anew";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Assessment> all = assessments(held);
        List<Alert> alerts = new ArrayList<>();
        for (Assessment each : all) {
            List<Told> earlier = new ArrayList<>();
            Truth repeats = Truth.NO;
            for (Assessment other : all) {
                boolean same = other.kind() == each.kind() && !other.equals(each);
                Truth before =
                        same ? other.told().happened().before(each.told().happened()) : Truth.NO;
                if (before != Truth.NO) {
                    earlier.add(other.told());
                    repeats = repeats.or(before);
                }
            }
            if (!each.buildsOnSome()) {
                draft(packs, each.told(), repeats)
                        .says(SAYS)
                        .absent(held)
                        .about(List.of(each.told().agency()))
                        .rests(earlier)
                        .alert()
                        .forEach(alerts::add);
            }
        }
        Patterns.of(PatternAct.ASSESSMENT, held).stream()
                .flatMap(each -> stated(each, held, packs))
                .forEach(alerts::add);
        return alerts;
    }

    private record Assessment(Told told, AssessmentKind kind, boolean buildsOnSome) {}

    /// An assessment that was started and completed is one.
    private static List<Assessment> assessments(HeldCase held) {
        List<Assessment> found = new ArrayList<>();
        Set<EntryId> completed = new HashSet<>();
        for (Fact<AssessmentCompleted> each : held.all(AssessmentCompleted.class)) {
            EntryId started = each.event().started();
            boolean builds =
                    started != null
                            && held.all(AssessmentStarted.class).stream()
                                    .filter(one -> one.entry().equals(started))
                                    .anyMatch(one -> !one.event().buildsOn().isEmpty());
            if (started != null) {
                completed.add(started);
            }
            found.add(
                    new Assessment(
                            each.told(), each.event().kind(), builds || looksBack(each.event())));
        }
        for (Fact<AssessmentStarted> each : held.all(AssessmentStarted.class)) {
            if (!completed.contains(each.entry())) {
                found.add(
                        new Assessment(
                                each.told(),
                                each.event().kind(),
                                !each.event().buildsOn().isEmpty()));
            }
        }
        return found;
    }

    private static boolean looksBack(AssessmentCompleted assessment) {
        return !assessment.interventions().isEmpty()
                || assessment.sections().stream()
                        .anyMatch(
                                each ->
                                        each.kind() == SectionKind.CUMULATIVE_CONCERN
                                                || each.kind() == SectionKind.PAST_INTERVENTIONS);
    }

    /// Repeated assessments of an agency that is said to have had no complete chronology on file.
    private Stream<Alert> stated(Fact<PatternStated> pattern, HeldCase held, Packs packs) {
        Truth repeated =
                switch (pattern.event().quantifier()) {
                    case ONCE, NEVER, NOT_ALWAYS, NOT_STATED, SOMETIMES -> Truth.NO;
                    case EXACTLY, AT_LEAST -> {
                        Integer count = pattern.event().count();
                        yield count != null && count > 1 ? Truth.YES : Truth.NO;
                    }
                    case SEVERAL, MANY, ALWAYS, EVERY_TIME, OFTEN, CONTINUED, INCREASING ->
                            Truth.YES;
                };
        AgencyId who = Who.agency(pattern.event().actor(), pattern.agency());
        List<Told> files =
                held.all(FileChronologyStated.class).stream()
                        .filter(each -> who.equals(each.event().holder().agency()))
                        .filter(
                                each ->
                                        each.event().state() == FileChronology.NONE
                                                || each.event().state()
                                                        == FileChronology.NOT_COMPLETE)
                        .map(Fact::told)
                        .toList();
        return draft(packs, pattern.told(), files.isEmpty() ? Truth.NO : repeated)
                .says("Repeated assessments, while no complete chronology was on file.")
                .about(List.of(who))
                .rests(files)
                .alert();
    }
}
