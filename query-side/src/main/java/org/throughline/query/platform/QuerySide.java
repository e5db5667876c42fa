package org.throughline.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.throughline.query.api.CorrelationFilter;
import org.throughline.query.api.QueryApi;
import org.throughline.query.api.QueryReadings;
import org.throughline.query.casefile.CasefileProjection;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.feed.Projections;
import org.throughline.query.knowledge.KnowledgeProjection;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Reads;
import org.throughline.query.record.Texts;
import org.throughline.query.web.QueryPages;
import org.throughline.schema.EventSource;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.PersonKeys;

/// The reads as one configuration. From outside come an [EventSource], [PersonKeys] to open texts
/// with, the accounts (a JWT decoder, a user details service) and `throughline.query.db.*`.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryDatabase.class)
@Import({QueryApi.class, QueryReadings.class, QueryPages.class, QuerySecurity.class})
public class QuerySide {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    /// For Spring.
    public QuerySide() {}

    @Bean(destroyMethod = "close")
    HikariDataSource queryDataSource(QueryDatabase database) {
        database.migrate();
        return database.pool();
    }

    @Bean
    JdbcClient queryJdbc(@Qualifier("queryDataSource") DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager queryTransactions(@Qualifier("queryDataSource") DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    ChronologyTable chronologyTable(@Qualifier("queryJdbc") JdbcClient database) {
        return new ChronologyTable(database);
    }

    @Bean
    KnowledgeTable knowledgeTable(@Qualifier("queryJdbc") JdbcClient database) {
        return new KnowledgeTable(database);
    }

    @Bean
    CasefileTable casefileTable(@Qualifier("queryJdbc") JdbcClient database) {
        return new CasefileTable(database);
    }

    @Bean
    Projections projections(
            ChronologyTable chronology,
            KnowledgeTable knowledge,
            CasefileTable casefile,
            EventSource log,
            @Qualifier("queryJdbc") JdbcClient database,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions,
            @Qualifier("queryClock") Clock clock) {
        EventCatalog catalog = EventCatalog.standard();
        return new Projections(
                List.of(
                        new ChronologyProjection(chronology, catalog),
                        new KnowledgeProjection(knowledge, catalog),
                        new CasefileProjection(casefile, catalog)),
                log,
                new EventCodec(catalog),
                database,
                transactions,
                clock,
                UUID.randomUUID().toString());
    }

    @Bean
    Clock queryClock() {
        return Clock.systemUTC();
    }

    @Bean
    CaseReads caseReads(
            Projections projections,
            EventSource log,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions,
            ChronologyTable chronology,
            KnowledgeTable knowledge,
            CasefileTable casefile) {
        return new CaseReads(
                new Reads(projections, log, transactions), chronology, knowledge, casefile);
    }

    @Bean
    Texts texts(EventSource log, PersonKeys keys) {
        return new Texts(log, keys);
    }

    /// Down while an event cannot be taken in; where, and nothing of what.
    @Bean
    HealthIndicator projectionsHealth(Projections projections) {
        return () -> {
            var stopped = projections.stopped();
            return stopped.isEmpty()
                    ? Health.up().build()
                    : Health.down().withDetails(Map.copyOf(stopped)).build();
        };
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        FilterRegistrationBean<CorrelationFilter> filter =
                new FilterRegistrationBean<>(
                        new CorrelationFilter(() -> UUID.randomUUID().toString()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
