package org.throughline.standalone;

import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.throughline.command.platform.CommandSide;
import org.throughline.query.platform.QuerySide;
import org.throughline.standalone.accounts.BuiltInIssuer;
import org.throughline.standalone.accounts.ForeignIssuer;
import org.throughline.standalone.accounts.IssuerRoutes;
import org.throughline.standalone.accounts.LoopbackOnly;
import org.throughline.standalone.accounts.RelayAccount;
import org.throughline.standalone.limits.Limits;
import org.throughline.standalone.platform.ProblemValve;

/// The two sides, and what standalone adds to them: accounts and their issuer. Each side brings its
/// own data sources and migrations, so nothing here may guess them.
@SpringBootConfiguration(proxyBeanMethods = false)
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
@Import({
    CommandSide.class,
    QuerySide.class,
    BuiltInIssuer.class,
    IssuerRoutes.class,
    ForeignIssuer.class,
    RelayAccount.class,
    Limits.class
})
class StandaloneConfiguration {

    /// Boot adds a valve of its own, which answers with a page; the one named here is asked first.
    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTomcat() {
        return factory ->
                factory.addContextCustomizers(
                        context -> {
                            if (context.getParent() instanceof StandardHost host) {
                                host.setErrorReportValveClass(ProblemValve.class.getName());
                            }
                        });
    }

    /// A session is known by its cookie alone, never by an address, and beyond this machine the
    /// cookie travels encrypted or not at all.
    @Bean
    ServletContextInitializer sessionCookie(Environment environment) {
        boolean here = LoopbackOnly.isLoopback(environment.getProperty("server.address", ""));
        boolean encrypted =
                environment.getProperty("throughline.public-url", "").startsWith("https:");
        return context -> {
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            context.getSessionCookieConfig().setSecure(encrypted || !here);
        };
    }
}
