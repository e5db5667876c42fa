package org.throughline.standalone.sides;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.throughline.command.platform.CommandSide;
import org.throughline.query.api.CorrelationFilter;
import org.throughline.standalone.accounts.ForeignIssuer;
import org.throughline.standalone.limits.Limits;
import org.throughline.standalone.platform.Outside;

/// The writes alone. The accounts are elsewhere.
@OneProcess
@Import({CommandSide.class, ForeignIssuer.class, Limits.class, Web.class})
public class CommandOnly {

    /// For Spring.
    public CommandOnly() {}

    /// What is refused in front of the command side has an id to name too.
    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        FilterRegistrationBean<CorrelationFilter> filter =
                new FilterRegistrationBean<>(new CorrelationFilter(() -> Outside.id().toString()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
