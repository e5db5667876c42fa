package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// What a worker's leaving ends, and what it does not.
class LeavingTest {

    private static final AgencyId GP = AgencyId.of("gp");
    private static final PersonId WORKER = PersonId.of("worker-1");

    private static Knowing knowing(
            String agency, String worker, CellState state, String since, @Nullable String until) {
        EntryId entry = new EntryId(new UUID(1, 1));
        return new Knowing(
                entry,
                1,
                new Who(KnowerKind.PRACTITIONER, AgencyId.of(agency), PersonId.of(worker), null),
                state,
                When.parse(since),
                until == null ? null : When.parse(until),
                Channel.TOLD,
                Extent.FULL,
                Evidence.ASSERTED,
                new Knowing.Basis(entry, 5, GP));
    }

    private static @Nullable String until(Knowing knowing, String... left) {
        List<Leaving> leavings =
                List.of(left).stream()
                        .map(
                                each ->
                                        new Leaving(
                                                new EntryId(new UUID(2, 2)),
                                                GP,
                                                WORKER,
                                                When.parse(each)))
                        .toList();
        When until = Leaving.applied(List.of(knowing), leavings).getFirst().until();
        return until == null ? null : until.text();
    }

    @Test
    void whatTheWorkerKnewOrHeldEndsWithTheFirstLeavingThatMayBeLater() {
        Knowing knew = knowing("gp", "worker-1", CellState.KNOWN, "2007-03", null);
        assertThat(until(knew, "2008-05")).isEqualTo("2008-05");
        assertThat(until(knew, "2008-05", "2007-09", "2006")).isEqualTo("2007-09");
        assertThat(until(knew, "2007")).isEqualTo("2007");
    }

    @Test
    void whatTheWorkerCameToKnowLaterOrSaidToEndOtherwiseStays() {
        assertThat(until(knowing("gp", "worker-1", CellState.KNOWN, "2009", null), "2008-05"))
                .isNull();
        assertThat(until(knowing("gp", "worker-1", CellState.KNOWN, "2007", "2007-09"), "2008-05"))
                .isEqualTo("2007-09");
        assertThat(
                        until(
                                knowing("gp", "worker-1", CellState.STATED_NOT_KNOWN, "2007", null),
                                "2008-05"))
                .isNull();
    }

    @Test
    void whatAnotherWorkerOrOneOfAnotherAgencyKnewStays() {
        assertThat(until(knowing("gp", "worker-2", CellState.KNOWN, "2007", null), "2008-05"))
                .isNull();
        assertThat(until(knowing("school", "worker-1", CellState.KNOWN, "2007", null), "2008-05"))
                .isNull();
    }
}
