package org.throughline.command.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;

/// A history of a case and a decision upon it, judged by the aggregate. What was given is first
/// turned into bytes and back, so that a rule sees what it would see after a load: sealed texts.
public final class CaseHistory {

    static final CaseId CASE = CaseId.of("0b8c4c1e-0000-4000-8000-000000000001");
    static final StreamId STREAM = StreamId.of(CASE);
    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());
    private static final LogKey KEY = new LogKey(new byte[LogKey.LENGTH]);

    /// An event and when the log took it in; its texts are still open.
    public record Given(Instant at, Submitted submitted) {}

    /// Comes to an outcome by another way than the fixture.
    @FunctionalInterface
    public interface OtherWay {
        Outcome outcome(List<Given> given, Instant now, CaseCommand command);
    }

    private static @Nullable OtherWay otherWay;

    /// From now on each outcome is compared with that of another way.
    public static void compareWith(@Nullable OtherWay other) {
        otherWay = other;
    }

    private final List<Given> given = new ArrayList<>();
    private Instant now = Instant.parse("2024-06-10T09:00:00Z");
    private Instant registered = Instant.parse("2020-01-01T00:00:00Z");

    private CaseHistory() {}

    /// A case that was opened on the day of all tests.
    public static CaseHistory openCase() {
        return new CaseHistory().then("opened", Acts.opened());
    }

    /// From now on the log takes in at this time.
    public CaseHistory at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public CaseHistory agencyRegistered(String instant) {
        registered = Instant.parse(instant);
        return this;
    }

    public CaseHistory then(String name, CaseEvent event) {
        given.add(new Given(now, submitted(name, event)));
        return this;
    }

    /// Takes a decision; the answer says what came of it.
    public Answer decide(Decision decision) {
        Submitted submitted = submitted("decision", (CaseEvent) decision);
        CaseCommand.Circumstances circumstances =
                new CaseCommand.Circumstances(
                        now,
                        registered,
                        Acts.KINDS,
                        new CaseCommand.Overriding(Acts.event("override"), dedupe("override")));
        CaseCommand command =
                switch (decision) {
                    case CaseClosed _ ->
                            new CaseCommand.CloseCase(STREAM, submitted, circumstances);
                    case ReferralDecided _ ->
                            new CaseCommand.DecideReferral(STREAM, submitted, circumstances);
                    case ImrFindingRecorded _ ->
                            new CaseCommand.RecordFinding(STREAM, submitted, circumstances);
                    case Decision _ -> new CaseCommand.TakeStep(STREAM, submitted, circumstances);
                };
        Answer answer = new Answer(run(command));
        if (otherWay != null) {
            assertThat(otherWay.outcome(List.copyOf(given), now, command))
                    .isEqualTo(answer.outcome);
        }
        return answer;
    }

    /// Asks for the data of some people to be erased.
    public Answer erase(TextsErased erasure) {
        Submitted submitted =
                new Submitted(
                        STREAM,
                        Acts.event("erasure"),
                        TextsErased.STATED_BY,
                        dedupe("erasure"),
                        CODEC.submissionCommitment(CASE, TextsErased.STATED_BY, erasure),
                        erasure);
        return new Answer(run(new CaseCommand.EraseTexts(STREAM, submitted, erasure, now)));
    }

    private ResultValidator<CaseFile> run(CaseCommand command) {
        AggregateTestFixture<CaseFile> fixture = new AggregateTestFixture<>(CaseFile.class);
        TestExecutor<CaseFile> executor = fixture.givenCurrentTime(given.getFirst().at());
        for (Given one : given) {
            executor = executor.andGivenCurrentTime(one.at()).andGiven(loaded(one.submitted()));
        }
        return executor.andGivenCurrentTime(now).when(command).expectSuccessfulHandlerExecution();
    }

    static Submitted submitted(String name, CaseEvent event) {
        AgencyId agency = event.entry().agency();
        byte[] commitment = CODEC.submissionCommitment(CASE, agency, event);
        return new Submitted(STREAM, Acts.event(name), agency, dedupe(name), commitment, event);
    }

    private static Dedupe dedupe(String name) {
        return Dedupe.of(KEY, "urn:agency:test", name);
    }

    /// The same as after a load from the log.
    static Submitted loaded(Submitted submitted) {
        EventHeader header =
                new EventHeader(
                        submitted.eventId(), CASE, submitted.agency(), submitted.submission());
        byte[] bytes = CODEC.publicPart(header, submitted.event());
        assertThat(new String(bytes, UTF_8)).doesNotContain("social worker");
        return submitted.completedBy(((Decoded.Known) CODEC.decode(bytes)).event());
    }

    /// What a decision came to.
    public static final class Answer {

        private final List<Event> recorded = new ArrayList<>();
        private final Outcome outcome;

        private Answer(ResultValidator<CaseFile> result) {
            List<Outcome> outcomes = new ArrayList<>();
            result.expectResultMessageMatching(
                    new Capture<>(message -> outcomes.add((Outcome) message.getPayload())));
            result.expectEventsMatching(
                    new Capture<List<EventMessage<?>>>(
                            events -> events.forEach(event -> recorded.add(event(event)))));
            outcome = outcomes.getFirst();
        }

        private static Event event(EventMessage<?> message) {
            return ((Submitted) message.getPayload()).event();
        }

        /// The rules that refused, and that nothing was recorded.
        public List<RuleCode> refusals() {
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            assertThat(recorded).isEmpty();
            return ((Outcome.Refused) outcome).refusals().stream().map(Refusal::rule).toList();
        }

        public String pointer() {
            return ((Outcome.Refused) outcome).refusals().getFirst().pointer();
        }

        /// Every refusal; none if the decision was recorded.
        public List<Refusal> refused() {
            return outcome instanceof Outcome.Refused(var refusals) ? refusals : List.of();
        }

        /// The events that were recorded.
        public List<Event> recorded() {
            assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
            assertThat(((Outcome.Recorded) outcome).events()).hasSize(recorded.size());
            return recorded;
        }

        public <E extends Event> E only(Class<E> type) {
            assertThat(recorded()).singleElement().isInstanceOf(type);
            return type.cast(recorded.getFirst());
        }
    }
}
