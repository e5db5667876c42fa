package org.throughline.command.intake;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/// The parts of the intake, put together by hand.
@Configuration(value = "commandIntake", proxyBeanMethods = false)
public class Intake {

    /// Before the chains of whoever shares the process: this one takes its own routes only, others
    /// take all of `/api`.
    public static final int CHAIN_ORDER = 5;

    @Bean
    @Order(CHAIN_ORDER)
    SecurityFilterChain commandSecurity(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoder,
            @Value("${throughline.issuer:}") String issuer,
            Foundation foundation)
            throws Exception {
        JwtDecoder tokens = decoder.getIfAvailable(() -> decoderOf(issuer));
        return Security.chain(http, tokens, foundation.ids());
    }

    /// The issuer is asked when the first token comes.
    private static JwtDecoder decoderOf(String issuer) {
        if (issuer.isEmpty()) {
            throw new IllegalStateException(
                    "nobody decodes tokens: set throughline.issuer, or give a JwtDecoder");
        }
        return new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(issuer));
    }

    @Bean
    Agencies commandAgencies(Foundation on) {
        return new Agencies(on.log(), on.codec());
    }

    @Bean
    Schemas commandSchemas(Foundation on) {
        return new Schemas(on.codec().catalog());
    }

    @Bean
    Answers commandAnswers(Foundation on) {
        return new Answers(on.codec(), on.log(), on.origin());
    }

    @Bean
    Desk commandDesk(Foundation on, Agencies agencies, Schemas schemas, Answers answers) {
        Preparation preparation =
                new Preparation(
                        on.codec(),
                        new FieldCheck(schemas, on.codec()),
                        new Mentioned(on.codec(), agencies, on.rows()),
                        on.rows(),
                        new Streams(on.hasEvents()),
                        on.keys(),
                        on.logKey(),
                        on.ids());
        Commands commands = new Commands(agencies, on.logKey(), on.ids(), on.clock());
        return new Desk(
                new Reception(on.codec().catalog(), agencies),
                preparation,
                new Recorder(preparation, commands, on.cases(), on.rows(), answers));
    }

    @Bean
    EventsController commandEvents(Desk desk) {
        return new EventsController(desk);
    }

    @Bean
    CasesController commandCases(Foundation on, Desk desk) {
        Openings openings = new Openings(on.codec(), on.rows(), on.logKey(), on.ids(), on.clock());
        return new CasesController(openings, desk);
    }

    @Bean
    AgenciesController commandAgencyRegister(Foundation on) {
        Registrar registrar =
                new Registrar(on.codec(), on.rows(), on.logKey(), on.ids(), on.gateway());
        return new AgenciesController(registrar);
    }

    @Bean
    SchemasController commandSchemaList(Schemas schemas) {
        return new SchemasController(schemas);
    }

    @Bean
    LogController commandLog(Foundation on, Answers answers) {
        return new LogController(on.log(), on.codec(), answers);
    }

    @Bean
    ProblemAdvice commandProblems() {
        return new ProblemAdvice();
    }
}
