package org.throughline.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.throughline.command.intake.SyntheticIntake;
import org.throughline.command.platform.CommandSide;
import org.throughline.postgres.Database;
import org.throughline.postgres.Login;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command side in this process, for whole commands: checks, keys, aggregate, policies, sealing
/// and the append, one event at a time, without HTTP.
final class CommandSideAlone implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int OPENED_AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final SyntheticIntake intake;
    private final Submissions submissions;

    /// @param keys where the key files are made
    CommandSideAlone(Database events, Database keyring, Path keys, int cases) {
        Map<String, Object> settings = new HashMap<>();
        add(settings, "throughline.command.db.", events);
        add(settings, "throughline.keyring.db.", keyring);
        settings.put("throughline.keyring.dir", keys.toString());
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.main.banner-mode", "off");
        SpringApplication application = new SpringApplication(App.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(settings);
        context = application.run();
        intake = context.getBean(SyntheticIntake.class);
        submissions = new Submissions(cases);
        intake.register(new AgencyRegistered(AgencyId.of(Submissions.AGENCY), AgencyKind.POLICE));
        List<JsonNode> openings = submissions.openings().stream().map(JSON::readTree).toList();
        for (int from = 0; from < openings.size(); from += OPENED_AT_ONCE) {
            int to = Math.min(openings.size(), from + OPENED_AT_ONCE);
            intake.record(openings.subList(from, to));
        }
    }

    private static void add(Map<String, Object> settings, String prefix, Database database) {
        Login app = database.app();
        Login owner = database.owner();
        settings.put(prefix + "url", app.url());
        settings.put(prefix + "user", app.user());
        settings.put(prefix + "password", app.password());
        settings.put(prefix + "connections", CONNECTIONS);
        settings.put(prefix + "owner.user", owner.user());
        settings.put(prefix + "owner.password", owner.password());
    }

    /// One command after the other.
    Contestant.Caller caller() {
        return new Contestant.Calling(1, this::record);
    }

    private void record() {
        if (intake.record(List.of(JSON.readTree(submissions.next().text()))) != 1) {
            throw new IllegalStateException("an event was taken for one that is there");
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /// Nobody has a token here: nothing is asked over HTTP.
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                DataSourceAutoConfiguration.class,
                DataSourceInitializationAutoConfiguration.class,
                DataSourceTransactionManagerAutoConfiguration.class,
                DataSourceHealthContributorAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                JdbcClientAutoConfiguration.class,
                JdbcTemplateAutoConfiguration.class,
                UserDetailsServiceAutoConfiguration.class
            })
    @Import(CommandSide.class)
    static class App {

        @Bean
        JwtDecoder nobody() {
            return _ -> {
                throw new BadJwtException("nobody");
            };
        }
    }
}
