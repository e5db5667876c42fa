package org.throughline.standalone.sides;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.throughline.standalone.accounts.LoopbackOnly;
import org.throughline.standalone.platform.ProblemValve;

/// What every process that listens does.
@Configuration(proxyBeanMethods = false)
public class Web {

    /// For Spring.
    public Web() {}

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

    /// Around everything but what gives the request its id.
    @Bean
    static FilterRegistrationBean<UnansweredFilter> unanswered() {
        FilterRegistrationBean<UnansweredFilter> filter =
                new FilterRegistrationBean<>(new UnansweredFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /// Requests are measured as a whole. Measuring each filter of the security chains took a sixth
    /// of the work of a post.
    @Bean
    static SecurityObservationSettings chainsUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /// A session is known by its cookie alone, never by an address, and beyond this machine the
    /// cookie travels encrypted or not at all.
    @Bean
    public ServletContextInitializer sessionCookie(Environment environment) {
        boolean here = LoopbackOnly.isLoopback(environment.getProperty("server.address", ""));
        boolean encrypted =
                environment.getProperty("throughline.public-url", "").startsWith("https:");
        return context -> {
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            context.getSessionCookieConfig().setSecure(encrypted || !here);
        };
    }
}
