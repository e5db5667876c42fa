package org.throughline.standalone.limits;

import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.throughline.standalone.StartFault;

/// In front of both sides: how much one address may ask, whether it can be read, how often it may
/// fail to sign in, how much is worked on at once, and, once it is known who asks, how much one
/// account may.
@Configuration(proxyBeanMethods = false)
public class Limits {

    /// An address may stand for many, as behind a proxy.
    private static final long ACCOUNTS_OF_AN_ADDRESS = 5;

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 20;

    /// Longer than what waits takes when all goes well, shorter than a client waits.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// For Spring.
    public Limits() {}

    @Bean
    FilterRegistrationBean<RateFilter> addressLimit(Environment environment) {
        Rate rate =
                Rate.perSecond(
                        "address",
                        perSecond(environment) * ACCOUNTS_OF_AN_ADDRESS,
                        burst(environment) * ACCOUNTS_OF_AN_ADDRESS);
        return at(FIRST, RateFilter.ofAddresses(new Allowances(rate)));
    }

    @Bean
    FilterRegistrationBean<ReadableFilter> readable() {
        return at(FIRST + 1, new ReadableFilter());
    }

    @Bean
    FilterRegistrationBean<SignInFilter> signInLimit(Environment environment) {
        FilterRegistrationBean<SignInFilter> filter =
                new FilterRegistrationBean<>(
                        new SignInFilter(number(environment, "sign-ins-per-minute", 10)));
        filter.setOrder(FIRST + 2);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TurnFilter> turns() {
        FilterRegistrationBean<TurnFilter> filter =
                new FilterRegistrationBean<>(
                        new TurnFilter(TurnFilter.of(Runtime.getRuntime().maxMemory()), PATIENCE));
        filter.setOrder(FIRST + 3);
        return filter;
    }

    /// Behind the security chains, which know the account by then.
    @Bean
    FilterRegistrationBean<RateFilter> accountLimit(Environment environment) {
        Rate rate = Rate.perSecond("account", perSecond(environment), burst(environment));
        return at(0, RateFilter.ofAccounts(new Allowances(rate)));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> place = new FilterRegistrationBean<>(filter);
        place.setOrder(order);
        return place;
    }

    private static long perSecond(Environment environment) {
        return number(environment, "requests-per-second", 600);
    }

    private static long burst(Environment environment) {
        return number(environment, "requests-at-once", 2000);
    }

    private static long number(Environment environment, String name, long usual) {
        String set = environment.getProperty("throughline.limits." + name, "");
        if (set.isBlank()) {
            return usual;
        }
        if (!set.strip().matches("[1-9][0-9]{0,6}")) {
            throw new StartFault("The limit " + name + " is a whole number from 1 to 9999999.");
        }
        return Long.parseLong(set.strip());
    }
}
