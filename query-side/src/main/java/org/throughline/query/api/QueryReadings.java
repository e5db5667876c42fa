package org.throughline.query.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.query.alerts.Packs;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.proof.Bundles;
import org.throughline.query.proof.LedgerProofs;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Texts;
import org.throughline.query.web.AccessReading;
import org.throughline.query.web.AdminPage;
import org.throughline.query.web.AgenciesReading;
import org.throughline.query.web.AlertsReading;
import org.throughline.query.web.CaseHomeReading;
import org.throughline.query.web.CaseListReading;
import org.throughline.query.web.CheckpointsReading;
import org.throughline.query.web.ChronologyReading;
import org.throughline.query.web.CompareReading;
import org.throughline.query.web.DecisionsReading;
import org.throughline.query.web.EarliestReading;
import org.throughline.query.web.EntryReading;
import org.throughline.query.web.JigsawReading;
import org.throughline.query.web.JourneyReading;
import org.throughline.query.web.LatencyReading;
import org.throughline.query.web.LensReading;
import org.throughline.query.web.MatrixReading;
import org.throughline.query.web.PeopleReading;
import org.throughline.query.web.ProofReading;
import org.throughline.query.web.QuestionsReading;

/// What the pages read through their ports.
@Configuration(proxyBeanMethods = false)
public class QueryReadings {

    /// For Spring.
    public QueryReadings() {}

    @Bean
    CaseListReading caseListReading(CaseReads cases, Texts texts) {
        return new CasePages(cases, texts)::list;
    }

    @Bean
    CaseHomeReading caseHomeReading(CaseReads cases, Texts texts) {
        return new CasePages(cases, texts)::home;
    }

    @Bean
    ChronologyReading chronologyReading(CaseReads cases, Texts texts) {
        return new ViewPages(cases, texts)::chronology;
    }

    @Bean
    MatrixReading matrixReading(CaseReads cases, Texts texts) {
        return new ViewPages(cases, texts)::matrix;
    }

    @Bean
    DecisionsReading decisionsReading(CaseReads cases, Texts texts) {
        return new DecisionPages(cases, texts)::decisions;
    }

    @Bean
    LensReading lensReading(CaseReads cases, Texts texts) {
        return new LensPages(cases, texts)::lens;
    }

    @Bean
    PeopleReading peopleReading(CaseReads cases, Texts texts) {
        return new PeoplePages(cases, texts)::people;
    }

    @Bean
    AlertsReading alertsReading(CaseReads cases, Texts texts, Packs packs) {
        return new AlertPages(cases, texts, packs)::alerts;
    }

    @Bean
    QuestionsReading questionsReading(CaseReads cases, Texts texts) {
        return new QuestionPages(cases, texts)::questions;
    }

    @Bean
    CompareReading compareReading(CaseReads cases, Texts texts) {
        return new ComparePages(cases, texts)::compare;
    }

    @Bean
    JigsawReading jigsawReading(CaseReads cases, Texts texts) {
        return new JigsawPages(cases, texts)::jigsaw;
    }

    @Bean
    ProofReading proofReading(Bundles bundles, LedgerProofs ledger) {
        return new ProofPages(bundles, ledger)::ofCase;
    }

    @Bean
    CheckpointsReading checkpointsReading(Bundles bundles, LedgerProofs ledger) {
        return new ProofPages(bundles, ledger)::checkpoints;
    }

    @Bean
    AgenciesReading agenciesReading(CaseReads cases) {
        return () ->
                cases.agencies(QuestionReader.read(Map.of())).agencies().stream()
                        .map(
                                each ->
                                        new AdminPage.Agency(
                                                each.id(), each.kind(), each.registered()))
                        .toList();
    }

    @Bean
    AccessReading accessReading(AccessLog log) {
        return new AccessPages(log)::read;
    }

    @Bean
    EntryReading entryReading(CaseReads cases, Texts texts) {
        return new EntryPages(cases, texts)::entry;
    }

    @Bean
    JourneyReading journeyReading(CaseReads cases, Texts texts) {
        return new JourneyPages(cases, texts)::journey;
    }

    @Bean
    LatencyReading latencyReading(CaseReads cases, Texts texts) {
        return new JourneyPages(cases, texts)::latency;
    }

    @Bean
    EarliestReading earliestReading(CaseReads cases, Texts texts) {
        return new EarliestPages(cases, texts)::earliest;
    }
}
