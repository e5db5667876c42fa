package org.throughline.query.api;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.query.accesslog.LookTable;
import org.throughline.query.alerts.Packs;
import org.throughline.query.feed.Lags;
import org.throughline.query.proof.Bundles;
import org.throughline.query.rebuild.Rebuilds;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Texts;
import org.throughline.schema.EventSource;

/// The reads of `/api/v1`.
@Configuration(proxyBeanMethods = false)
public class QueryApi {

    /// For Spring.
    public QueryApi() {}

    @Bean
    ApiErrors apiErrors() {
        return new ApiErrors();
    }

    @Bean
    WebMvcConfigurer acceptedForm() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new AcceptedForm()).addPathPatterns("/api/**");
            }
        };
    }

    @Bean
    ErrorAnswers errorAnswers(List<ErrorViewResolver> pages) {
        return new ErrorAnswers(pages);
    }

    @Bean
    ChronologyView chronologyView(CaseReads cases, Texts texts) {
        return new ChronologyView(cases, texts);
    }

    @Bean
    KnowledgeView knowledgeView(CaseReads cases, Texts texts, EventSource log) {
        return new KnowledgeView(cases, texts, new FoldCheck(log));
    }

    @Bean
    EntryView entryView(CaseReads cases, Texts texts) {
        return new EntryView(cases, texts);
    }

    @Bean
    EventsView eventsView(CaseReads cases, Texts texts) {
        return new EventsView(cases, texts);
    }

    @Bean
    CaseView caseView(CaseReads cases, Texts texts) {
        return new CaseView(cases, texts);
    }

    @Bean
    DecisionsView decisionsView(CaseReads cases, Texts texts) {
        return new DecisionsView(cases, texts);
    }

    @Bean
    LensView lensView(CaseReads cases, Texts texts) {
        return new LensView(cases, texts);
    }

    @Bean
    PeopleView peopleView(CaseReads cases, Texts texts) {
        return new PeopleView(cases, texts);
    }

    /// Read at the start: a pack that is not valid stops it.
    @Bean
    Packs alertPacks() {
        return Packs.ofThisRelease();
    }

    @Bean
    AlertsView alertsView(CaseReads cases, Texts texts, Packs packs) {
        return new AlertsView(cases, texts, packs);
    }

    @Bean
    QuestionsView questionsView(CaseReads cases, Texts texts) {
        return new QuestionsView(cases, texts);
    }

    @Bean
    ProofView proofView(Bundles bundles) {
        return new ProofView(bundles);
    }

    @Bean
    PointersView pointersView(CaseReads cases, Texts texts) {
        return new PointersView(cases, texts);
    }

    @Bean
    CompareView compareView(CaseReads cases, Texts texts) {
        return new CompareView(cases, texts);
    }

    @Bean
    JigsawView jigsawView(CaseReads cases) {
        return new JigsawView(cases);
    }

    @Bean
    EarliestView earliestView(CaseReads cases, Texts texts) {
        return new EarliestView(cases, texts);
    }

    @Bean
    JourneyView journeyView(CaseReads cases, Texts texts) {
        return new JourneyView(cases, texts);
    }

    @Bean
    LatencyView latencyView(CaseReads cases, Texts texts) {
        return new LatencyView(cases, texts);
    }

    @Bean
    AccessLog accessLog(LookTable table, Texts texts) {
        return new AccessLog(table, texts);
    }

    @Bean
    AccessLogView accessLogView(AccessLog log) {
        return new AccessLogView(log);
    }

    @Bean
    RebuildView rebuildView(Rebuilds rebuilds) {
        return new RebuildView(rebuilds);
    }

    @Bean
    StatusView statusView(
            Lags lags,
            LookTable looks,
            EventSource log,
            @Qualifier("queryClock") Clock clock,
            @Value("${throughline.version:dev}") String version) {
        return new StatusView(lags, looks, log, clock, version);
    }
}
