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
import org.throughline.command.imports.Imports;
import org.throughline.command.imports.Recording;
import org.throughline.command.keyring.Erasures;
import org.throughline.command.keyring.KeyBackups;
import org.throughline.command.ledger.Integrator;
import org.throughline.command.ledger.Ledger;
import org.throughline.command.ledger.Witnesses;

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
    Streams commandStreams(Foundation on) {
        return new Streams(on.hasEvents());
    }

    @Bean
    Preparation commandPreparation(
            Foundation on, Agencies agencies, Schemas schemas, Streams streams) {
        return new Preparation(
                on.codec(),
                new FieldCheck(schemas, on.codec()),
                new Mentioned(on.codec(), agencies, on.rows()),
                on.rows(),
                streams,
                on.keys(),
                on.logKey(),
                on.ids());
    }

    @Bean
    Recorder commandRecorder(
            Foundation on, Agencies agencies, Preparation preparation, Answers answers) {
        Commands commands = new Commands(on.codec(), agencies, on.logKey(), on.ids(), on.clock());
        return new Recorder(preparation, commands, on.cases(), answers);
    }

    @Bean
    Reception commandReception(Foundation on, Agencies agencies, Looks looks) {
        return new Reception(
                on.codec().catalog(), agencies, new ForgedSources(looks, on.ids(), on.clock()));
    }

    @Bean
    Looks commandLooks(Foundation on, Streams streams) {
        return new Looks(on.codec(), on.rows(), streams, on.keys(), on.logKey(), on.looks());
    }

    @Bean
    LooksController commandLooksApi(Looks looks) {
        return new LooksController(looks);
    }

    @Bean
    Desk commandDesk(Reception reception, Preparation preparation, Recorder recorder) {
        return new Desk(reception, preparation, recorder);
    }

    /// For those who share the process; it has no route.
    @Bean
    SyntheticIntake commandSyntheticIntake(
            Foundation on,
            Reception reception,
            Preparation preparation,
            Recorder recorder,
            Registrar registrar) {
        return new SyntheticIntake(
                on.log(), on.codec(), reception, preparation, recorder, registrar);
    }

    @Bean
    Registrar commandRegistrar(Foundation on) {
        return new Registrar(on.codec(), on.rows(), on.logKey(), on.ids(), on.gateway());
    }

    /// What imports need of the intake.
    @Bean
    Recording commandRecording(
            Foundation on,
            Reception reception,
            Agencies agencies,
            Streams streams,
            Preparation preparation,
            Desk desk) {
        EntryDays days = new EntryDays(on.rows(), on.codec());
        return new ImportRecording(reception, preparation, agencies, streams, desk, days);
    }

    @Bean
    ImportsController commandImportApi(Imports imports) {
        return new ImportsController(imports);
    }

    @Bean
    Receipts commandReceipts(Ledger ledger) {
        return new Receipts(ledger);
    }

    @Bean
    EventsController commandEvents(Desk desk, Receipts receipts) {
        return new EventsController(desk, receipts);
    }

    @Bean
    LedgerController commandLedgerApi(
            Ledger ledger, Integrator integrator, Witnesses witnesses, Foundation on) {
        return new LedgerController(ledger, integrator::corruption, witnesses::states, on.origin());
    }

    @Bean
    LogKeysController commandLogKeys(Ledger ledger, Integrator integrator, Foundation on) {
        return new LogKeysController(ledger, integrator::corruption, on);
    }

    @Bean
    TilesController commandTiles(Ledger ledger) {
        return new TilesController(ledger);
    }

    @Bean
    CasesController commandCases(Foundation on, Desk desk) {
        Openings openings = new Openings(on.codec(), on.rows(), on.logKey(), on.ids(), on.clock());
        return new CasesController(openings, desk);
    }

    @Bean
    ErasuresController commandErasuresApi(
            Foundation on,
            Agencies agencies,
            Reception reception,
            Preparation preparation,
            Streams streams,
            Erasures erasures,
            KeyBackups backups,
            Imports imports) {
        ErasureDesk desk =
                new ErasureDesk(
                        on,
                        agencies,
                        new Replacements(on.codec(), reception, preparation),
                        new Commands(on.codec(), agencies, on.logKey(), on.ids(), on.clock()),
                        erasures,
                        imports::discardAll);
        return new ErasuresController(desk, new ErasureAnswers(on, erasures, backups), streams);
    }

    @Bean
    AgenciesController commandAgencyRegister(Registrar registrar) {
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
