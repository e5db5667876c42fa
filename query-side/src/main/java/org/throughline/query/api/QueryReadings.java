package org.throughline.query.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Texts;
import org.throughline.query.web.CaseHomeReading;
import org.throughline.query.web.CaseListReading;
import org.throughline.query.web.ChronologyReading;
import org.throughline.query.web.EntryReading;
import org.throughline.query.web.MatrixReading;

/// What the pages read through their ports.
@Configuration(proxyBeanMethods = false)
public class QueryReadings {

    /// For Spring.
    public QueryReadings() {}

    @Bean
    CaseListReading caseListReading(CaseReads cases) {
        return new CasePages(cases)::list;
    }

    @Bean
    CaseHomeReading caseHomeReading(CaseReads cases) {
        return new CasePages(cases)::home;
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
    EntryReading entryReading(CaseReads cases, Texts texts) {
        return new EntryPages(cases, texts)::entry;
    }
}
