package org.throughline.query.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The pages, to be imported where the reading ports are declared.
@Configuration(proxyBeanMethods = false)
public class QueryPages {

    @Bean
    Pages pages(@Value("${throughline.notice:}") String notice) {
        return new Pages(notice);
    }

    @Bean
    ErrorViewResolver pageErrors(Pages pages) {
        return new PageErrors(pages);
    }

    @Bean
    CaseListController caseListController(Pages pages, CaseListReading cases) {
        return new CaseListController(pages, cases);
    }

    @Bean
    CaseController caseController(
            Pages pages,
            CaseHomeReading home,
            ChronologyReading chronology,
            MatrixReading matrix,
            DecisionsReading decisions,
            PeopleReading people,
            EntryReading entries) {
        return new CaseController(pages, home, chronology, matrix, decisions, people, entries);
    }

    @Bean
    LensController lensController(Pages pages, LensReading lenses) {
        return new LensController(pages, lenses);
    }

    @Bean
    SafeguardController safeguardController(
            Pages pages, AlertsReading alerts, QuestionsReading questions) {
        return new SafeguardController(pages, alerts, questions);
    }

    @Bean
    TogetherController togetherController(
            Pages pages, CompareReading compare, JigsawReading jigsaw) {
        return new TogetherController(pages, compare, jigsaw);
    }

    @Bean
    JourneyController journeyController(
            Pages pages, JourneyReading journeys, LatencyReading times, EarliestReading earliest) {
        return new JourneyController(pages, journeys, times, earliest);
    }

    @Bean
    ProofController proofController(
            Pages pages, ProofReading proofs, CheckpointsReading checkpoints) {
        return new ProofController(pages, proofs, checkpoints);
    }

    @Bean
    ErasuresController erasuresController(Pages pages, Writing writing) {
        return new ErasuresController(pages, writing);
    }

    @Bean
    ImportController importController(Pages pages, CaseListReading cases, Writing writing) {
        return new ImportController(pages, cases, writing);
    }

    @Bean
    EmergencyController emergencyController(Pages pages, Emergencies emergencies) {
        return new EmergencyController(pages, emergencies);
    }

    @Bean
    AccessController accessController(Pages pages, AccessReading looks) {
        return new AccessController(pages, looks);
    }

    @Bean
    AdminController adminController(
            Pages pages, AgenciesReading agencies, ObjectProvider<AccountList> accounts) {
        return new AdminController(pages, agencies, accounts);
    }

    @Bean
    PurposeController purposeController(Pages pages) {
        return new PurposeController(pages);
    }

    @Bean
    SignInController signInController(Pages pages, Environment environment) {
        return new SignInController(pages, SignIn.of(environment));
    }

    @Bean
    PasswordController passwordController(Pages pages, ObjectProvider<Passwords> passwords) {
        return new PasswordController(pages, passwords);
    }

    @Bean
    ProblemController problemController(Pages pages) {
        return new ProblemController(pages);
    }
}
