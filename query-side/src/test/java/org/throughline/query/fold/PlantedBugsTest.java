package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.throughline.query.fold.HandTold.Answer;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.time.When;

/// Bugs planted on purpose are found: in one implementation by the other, in both by the known
/// answers.
class PlantedBugsTest {

    private static final int ENOUGH = 200;

    /// Nothing is taken back.
    private static List<Logged> withoutRetractions(List<Logged> events) {
        return events.stream().filter(each -> !isOf(EntryRetracted.class, each)).toList();
    }

    /// Nobody leaves.
    private static List<Logged> withoutLeavings(List<Logged> events) {
        return events.stream().filter(each -> !isOf(PractitionerLeft.class, each)).toList();
    }

    /// A month is its first day.
    private static List<Logged> withSureTimes(List<Logged> events) {
        return events.stream().map(each -> changed(each, PlantedBugsTest::sure)).toList();
    }

    private static boolean isOf(Class<? extends CaseEvent> type, Logged logged) {
        return logged.content() instanceof Decoded.Known known && type.isInstance(known.event());
    }

    private static Logged changed(Logged logged, UnaryOperator<Event> change) {
        return logged.content() instanceof Decoded.Known(var header, var type, var event)
                ? new Logged(
                        logged.position(),
                        logged.ledgerTime(),
                        new Decoded.Known(header, type, change.apply(event)))
                : logged;
    }

    private static Event sure(Event event) {
        return event instanceof KnowledgeStated said
                ? new KnowledgeStated(
                        said.entry(),
                        said.knower(),
                        said.of(),
                        said.stance(),
                        said.channel(),
                        said.extent(),
                        said.since().earliest().<When>map(When::at).orElse(said.since()),
                        said.until(),
                        said.basis())
                : event;
    }

    private static boolean isFound(Implementation one, Implementation other) {
        Comparison comparison = new Comparison(one, other);
        return LongStream.rangeClosed(1, ENOUGH)
                .anyMatch(seed -> comparison.difference(RandomHistory.of(seed), seed).isPresent());
    }

    private static List<String> wrong(Implementation implementation) {
        return KnownAnswers.all().stream()
                .filter(each -> !holds(each, implementation))
                .map(Answer::name)
                .toList();
    }

    private static boolean holds(Answer answer, Implementation implementation) {
        try {
            answer.check().accept(implementation);
            return true;
        } catch (AssertionError _) {
            return false;
        }
    }

    @Test
    void oneInTheTablesIsFoundByTheFold() {
        Implementation tables =
                Implementation.TABLES.mistaking(PlantedBugsTest::withoutRetractions);
        assertThat(isFound(tables, Implementation.FOLD)).isTrue();
        assertThat(isFound(Implementation.TABLES, Implementation.FOLD)).isFalse();
    }

    @Test
    void oneInTheFoldIsFoundByTheTables() {
        Implementation fold = Implementation.FOLD.mistaking(PlantedBugsTest::withoutLeavings);
        assertThat(isFound(Implementation.TABLES, fold)).isTrue();
    }

    @Test
    void oneInBothIsFoundByWhatIsKnown() {
        Implementation tables = Implementation.TABLES.mistaking(PlantedBugsTest::withSureTimes);
        Implementation fold = Implementation.FOLD.mistaking(PlantedBugsTest::withSureTimes);
        assertThat(isFound(tables, fold)).isFalse();
        assertThat(wrong(tables)).isNotEmpty().isEqualTo(wrong(fold));
        assertThat(wrong(Implementation.TABLES)).isEmpty();
    }
}
