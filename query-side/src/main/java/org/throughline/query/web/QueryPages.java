package org.throughline.query.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
            EntryReading entries) {
        return new CaseController(pages, home, chronology, matrix, entries);
    }

    @Bean
    SignInController signInController(Pages pages) {
        return new SignInController(pages);
    }

    @Bean
    ProblemController problemController(Pages pages) {
        return new ProblemController(pages);
    }
}
