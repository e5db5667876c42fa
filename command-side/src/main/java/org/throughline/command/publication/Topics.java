package org.throughline.command.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/// Makes the topics that this side needs, if nobody has.
public final class Topics {

    /// An event has at most 1 MiB of public part and 4 MiB of sealed part, the latter in Base64.
    public static final int LARGEST_MESSAGE = 8 << 20;

    private static final String FOR_EVER = "-1";

    private final KafkaSettings settings;

    public Topics(KafkaSettings settings) {
        this.settings = settings;
    }

    /// A topic of one partition, in which order is the order of the log and nothing is thrown away.
    ///
    /// @throws KafkaException if it has more partitions, or cannot be made
    void one(String topic) {
        Map<String, String> kept =
                Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, FOR_EVER,
                        TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_MESSAGE));
        try (Admin admin = Admin.create(settings.common())) {
            make(admin, new NewTopic(topic, Optional.of(1), Optional.empty()).configs(kept));
            TopicDescription found =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
            if (found == null || found.partitions().size() != 1) {
                throw new KafkaException("the topic of a log has one partition");
            }
        } catch (ExecutionException problem) {
            throw new KafkaException("the topic cannot be described", problem.getCause());
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /// A topic that others fill or read, as the broker makes them.
    public void any(String topic) {
        try (Admin admin = Admin.create(settings.common())) {
            make(
                    admin,
                    new NewTopic(topic, Optional.empty(), Optional.empty())
                            .configs(
                                    Map.of(
                                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                            Integer.toString(LARGEST_MESSAGE))));
        }
    }

    private static void make(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException problem) {
            if (!(problem.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("the topic cannot be made", problem.getCause());
            }
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static KafkaException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new KafkaException("interrupted", interrupted);
    }
}
