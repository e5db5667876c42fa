package org.throughline.query.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.throughline.query.api.PassingThrough;

/// For a read side that is a process of its own: what is written passes through it.
@Configuration(proxyBeanMethods = false)
public class FrontDoor {

    /// For Spring.
    public FrontDoor() {}

    @Bean
    PassingThrough passingThrough(Environment environment) {
        return new PassingThrough(() -> CommandAddress.of(environment));
    }
}
