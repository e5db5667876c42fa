package org.throughline.command.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.command.publication.KafkaSettings;

/// The part of the intake that takes submissions from Kafka.
@Configuration(value = "commandKafkaIntake", proxyBeanMethods = false)
public class KafkaIntake {

    /// For Spring.
    public KafkaIntake() {}

    @Bean
    SubmissionTopic commandSubmissions(
            Desk desk, Agencies agencies, Foundation on, KafkaSettings settings) {
        return new SubmissionTopic(
                new KafkaDesk(desk, agencies, new KafkaAnswers(on.clock())),
                settings,
                on.ids().trace());
    }
}
