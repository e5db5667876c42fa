package org.throughline.standalone.accounts;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/// Tokens of the issuer that `THROUGHLINE_ISSUER` names: signed with a key of its JWK Set, made by
/// it, for this program, and not expired. The keys are kept for some minutes and asked for again
/// when a token names one that is not among them.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "throughline.accounts.built-in", havingValue = "false")
public class ForeignIssuer {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// For Spring.
    public ForeignIssuer() {}

    /// The issuer is asked when the first token comes: it may start after this server.
    @Bean
    JwtDecoder jwtDecoder(Environment environment) {
        return new SupplierJwtDecoder(() -> decoder(environment));
    }

    private static JwtDecoder decoder(Environment environment) {
        String issuer = environment.getRequiredProperty("throughline.issuer");
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(issuer)
                        .validateType(false)
                        .restOperations(new RestTemplate(patient()))
                        .build();
        decoder.setJwtValidator(
                rules(issuer, environment.getRequiredProperty("throughline.audience")));
        decoder.setClaimSetConverter(
                new ForeignClaims(
                        environment.getRequiredProperty("throughline.claims.roles"),
                        environment.getRequiredProperty("throughline.claims.agency")));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> rules(String issuer, String audience) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setAllowEmptyExpiryClaim(false);
        JwtTypeValidator type = new JwtTypeValidator(List.of("JWT", "at+jwt"));
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtIssuerValidator(issuer),
                type,
                new JwtClaimValidator<List<String>>(
                        "aud", given -> given != null && given.contains(audience)));
    }

    private static SimpleClientHttpRequestFactory patient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
