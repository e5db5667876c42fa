package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import tools.jackson.databind.JsonNode;

/// Hands in what came over Kafka and says what became of it. Whoever may write to the topic is
/// trusted to write for the agency that an event names; brokers guard that.
final class KafkaDesk {

    private static final int INTERNAL = 500;

    private final Desk desk;
    private final Agencies agencies;
    private final KafkaAnswers answers;

    KafkaDesk(Desk desk, Agencies agencies, KafkaAnswers answers) {
        this.desk = desk;
        this.agencies = agencies;
        this.answers = answers;
    }

    /// One answer for each message, in order. Messages of one agency that follow each other are
    /// handed in together.
    ///
    /// @throws NotNow if one of them may succeed later
    List<ProducerRecord<byte[], byte[]>> answers(List<ConsumerRecord<byte[], byte[]>> lot) {
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
        List<Read> group = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : lot) {
            Read read = read(message);
            if (!group.isEmpty() && !read.joins(group.getFirst())) {
                all.addAll(handIn(group));
                group.clear();
            }
            if (read.agency() == null) {
                all.add(answers.refused(message, read.problem()));
            } else {
                group.add(read);
            }
        }
        all.addAll(handIn(group));
        return all;
    }

    private List<ProducerRecord<byte[], byte[]>> handIn(List<Read> group) {
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
        if (group.isEmpty()) {
            return all;
        }
        AgencyId agency = group.getFirst().ofAgency();
        ConsumerRecord<byte[], byte[]> first = group.getFirst().message();
        String trace = "kafka-" + first.partition() + "-" + first.offset();
        List<Result> results =
                desk.each(group.stream().map(Read::event).toList(), Caller.of(agency), trace);
        for (int index = 0; index < group.size(); index++) {
            all.add(answer(group.get(index), results.get(index), agency));
        }
        return all;
    }

    private ProducerRecord<byte[], byte[]> answer(Read read, Result result, AgencyId agency) {
        return switch (result) {
            case Result.Done done -> answers.done(read.message(), read.id(), agency, done);
            case Result.Failed(Problem problem) when problem.status() == INTERNAL ->
                    answers.refused(read.message(), problem);
            case Result.Failed(Problem problem) when problem.status() > INTERNAL ->
                    throw new NotNow(problem.code());
            case Result.Failed(Problem problem) ->
                    answers.failed(read.message(), read.id(), agency, problem);
        };
    }

    private Read read(ConsumerRecord<byte[], byte[]> message) {
        try {
            JsonNode event = KafkaBinding.read(message);
            Optional<AgencyId> agency = source(event).filter(id -> agencies.find(id).isPresent());
            return agency.isPresent()
                    ? new Read(message, event, agency.get(), null)
                    : new Read(
                            message,
                            event,
                            null,
                            Trouble.UNKNOWN_AGENCY.problem("It names no registered agency."));
        } catch (NotAccepted refused) {
            return new Read(message, null, null, refused.problem());
        }
    }

    private static Optional<AgencyId> source(JsonNode event) {
        try {
            return Optional.of(AgencyId.ofSource(event.path("source").stringValue("")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A message as far as it can be read.
    ///
    /// @param agency whose submission it is; null if it is nobody's, which the problem says
    private record Read(
            ConsumerRecord<byte[], byte[]> message,
            @Nullable JsonNode content,
            @Nullable AgencyId agency,
            @Nullable Problem fault) {

        boolean joins(Read other) {
            return agency != null && agency.equals(other.agency);
        }

        JsonNode event() {
            return required(content);
        }

        AgencyId ofAgency() {
            return required(agency);
        }

        Problem problem() {
            return required(fault);
        }

        /// The agency's own id, which tells it what the answer is to.
        String id() {
            return event().path("id").stringValue("");
        }

        private static <T> T required(@Nullable T part) {
            if (part == null) {
                throw new IllegalStateException("a message is a submission or has a problem");
            }
            return part;
        }
    }

    /// Something may succeed later.
    static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotNow(String code) {
            super(code);
        }
    }
}
