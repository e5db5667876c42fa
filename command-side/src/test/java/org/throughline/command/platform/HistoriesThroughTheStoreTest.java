package org.throughline.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.throughline.command.cases.CaseCommand;
import org.throughline.command.cases.CaseFile;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Outcome;
import org.throughline.command.store.PostgresEventStorageEngine;
import org.throughline.command.store.TestLog;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.MemoryPersonKeys;

/// Every history of the rules once more: sealed, stored, loaded and judged by the command side as
/// it runs, which must come to the same outcome as the fixture.
@Tag("server")
class HistoriesThroughTheStoreTest {

    private static final long SEED = 7;

    @Test
    void everyHistoryOfTheRulesComesToTheSameOutcomeThroughTheStore() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (TestLog log = new TestLog()) {
            CaseHistory.compareWith((given, now, command) -> through(log, given, now, command));
            LauncherFactory.create()
                    .execute(
                            request()
                                    .selectors(
                                            selectPackage("org.throughline.command.cases.policies"))
                                    .filters(
                                            ClassNameFilter.includeClassNamePatterns(
                                                    ".*RulesTest.*"))
                                    .build(),
                            listener);
        } finally {
            CaseHistory.compareWith(null);
        }
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getFailures())
                .extracting(
                        failure -> failure.getTestIdentifier().getDisplayName(),
                        failure -> failure.getException())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThanOrEqualTo(300);
    }

    private static Outcome through(
            TestLog log, List<CaseHistory.Given> given, Instant now, CaseCommand command) {
        log.empty();
        try {
            LogRowCodec codec =
                    new LogRowCodec(
                            new EventCodec(EventCatalog.standard()), new MemoryPersonKeys(SEED));
            PostgresEventStorageEngine engine = log.atMessageTimes(codec);
            long seq = 0;
            for (CaseHistory.Given one : given) {
                atTime(one.at());
                engine.appendEvents(
                        new GenericDomainEventMessage<>(
                                CaseFile.class.getSimpleName(),
                                command.stream().text(),
                                seq++,
                                one.submitted()));
            }
            atTime(now);
            Configuration axon = CaseHandling.start(engine);
            try {
                return CaseHandling.cases(axon).record(List.of(command)).outcomes().getFirst();
            } finally {
                axon.shutdown();
            }
        } finally {
            GenericEventMessage.clock = Clock.systemUTC();
        }
    }

    private static void atTime(Instant instant) {
        GenericEventMessage.clock = Clock.fixed(instant, ZoneOffset.UTC);
    }
}
