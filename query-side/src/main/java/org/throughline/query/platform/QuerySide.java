package org.throughline.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.throughline.query.accesslog.AccessLogProjection;
import org.throughline.query.accesslog.LookTable;
import org.throughline.query.accesslog.RelayTokens;
import org.throughline.query.api.CorrelationFilter;
import org.throughline.query.api.QueryApi;
import org.throughline.query.api.QueryReadings;
import org.throughline.query.casefile.CasefileProjection;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.feed.Lags;
import org.throughline.query.feed.Projection;
import org.throughline.query.feed.Projections;
import org.throughline.query.knowledge.KnowledgeProjection;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.proof.Bundles;
import org.throughline.query.proof.LedgerProofs;
import org.throughline.query.rebuild.Rebuilds;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.CaseRights;
import org.throughline.query.record.CaseTables;
import org.throughline.query.record.Reads;
import org.throughline.query.record.Texts;
import org.throughline.query.web.Emergencies;
import org.throughline.query.web.QueryPages;
import org.throughline.query.web.Writing;
import org.throughline.schema.EventSource;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.sealing.PersonKeys;

/// The reads as one configuration. From outside come an [EventSource], [PersonKeys] to open texts
/// with, the accounts (a JWT decoder, a user details service) and `throughline.query.db.*`.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryDatabase.class)
@Import({QueryApi.class, QueryReadings.class, QueryPages.class, Looking.class, QuerySecurity.class})
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
    ChronologyTable chronologyTable(@Qualifier("queryDataSource") DataSource source) {
        return new ChronologyTable(source);
    }

    @Bean
    KnowledgeTable knowledgeTable(@Qualifier("queryDataSource") DataSource source) {
        return new KnowledgeTable(source);
    }

    @Bean
    CasefileTable casefileTable(@Qualifier("queryDataSource") DataSource source) {
        return new CasefileTable(source);
    }

    /// What is made of the log, on any tables.
    static List<Function<DataSource, Projection>> made() {
        EventCatalog catalog = EventCatalog.standard();
        return List.of(
                source -> new ChronologyProjection(new ChronologyTable(source), catalog),
                source -> new KnowledgeProjection(new KnowledgeTable(source), catalog),
                source -> new CasefileProjection(new CasefileTable(source), catalog));
    }

    @Bean
    Projections projections(
            @Qualifier("queryDataSource") DataSource source,
            LookTable looks,
            EventSource log,
            @Qualifier("queryJdbc") JdbcClient database,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions,
            @Qualifier("queryClock") Clock clock) {
        EventCodec codec = new EventCodec(EventCatalog.standard());
        List<Projection> all = new ArrayList<>();
        made().forEach(each -> all.add(each.apply(source)));
        all.add(new AccessLogProjection(looks, codec));
        return new Projections(
                all, log, codec, database, transactions, clock, UUID.randomUUID().toString());
    }

    @Bean
    Rebuilds rebuilds(
            QueryDatabase database, EventSource log, @Qualifier("queryClock") Clock clock) {
        return new Rebuilds(made(), database, log, new EventCodec(EventCatalog.standard()), clock);
    }

    @Bean
    Lags lags(Projections projections, EventSource log, @Qualifier("queryClock") Clock clock) {
        return new Lags(projections, log, clock);
    }

    /// In place of the one that Spring Boot brings, which knows of no views.
    @Bean
    ViewsReadiness readinessStateHealthIndicator(
            ApplicationAvailability availability, Projections views, EventSource log) {
        return new ViewsReadiness(availability, views, log);
    }

    @Bean
    MeterBinder projectionMeters(Lags lags) {
        return new ProjectionMeters(lags);
    }

    @Bean
    Clock queryClock() {
        return Clock.systemUTC();
    }

    @Bean
    CaseTables caseTables(
            @Qualifier("queryDataSource") DataSource source,
            CasefileTable casefile,
            ChronologyTable chronology,
            KnowledgeTable knowledge) {
        return new CaseTables(source, casefile, chronology, knowledge);
    }

    @Bean
    CaseReads caseReads(
            Projections projections,
            EventSource log,
            @Qualifier("queryTransactions") PlatformTransactionManager transactions,
            CaseTables tables,
            KnowledgeTable knowledge,
            CasefileTable casefile,
            @Qualifier("queryClock") Clock clock) {
        return new CaseReads(
                new Reads(projections, log, transactions),
                tables,
                knowledge,
                casefile,
                new CaseRights(log, clock));
    }

    @Bean
    Writing writing(Environment environment) {
        return new WritingOverHttp(() -> CommandAddress.of(environment));
    }

    @Bean
    Emergencies emergencies(
            Writing writing, Projections projections, @Qualifier("queryClock") Clock clock) {
        return new EmergenciesOverHttp(writing, projections, clock);
    }

    @Bean
    Texts texts(EventSource log, PersonKeys keys) {
        return new Texts(log, keys);
    }

    @Bean
    LedgerProofs ledgerProofs(ObjectProvider<RelayTokens> tokens, Environment environment) {
        RelayTokens found = tokens.getIfAvailable(() -> () -> Looking.inFile(environment));
        return new ProofsOverHttp(() -> CommandAddress.of(environment), found);
    }

    @Bean
    Bundles bundles(LedgerProofs proofs, CaseReads cases, Texts texts, EventSource log) {
        return new Bundles(proofs, cases, texts, log);
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

    /// In front of everything in the process, the other side's routes and every error included.
    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders() {
        FilterRegistrationBean<AnswerHeaders> filter =
                new FilterRegistrationBean<>(new AnswerHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }
}
