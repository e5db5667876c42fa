package org.throughline.standalone.accounts;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/// The claims of another issuer under the names that both sides know, `roles` and `agency`. Roles
/// that this program does not know are left out.
///
/// @param roles the claim that lists roles; `realm_access.roles` reaches into a claim
/// @param agency the claim with the id of an agency
record ForeignClaims(String roles, String agency)
        implements Converter<Map<String, Object>, Map<String, Object>> {

    private static final Set<String> KNOWN =
            Stream.concat(
                            Arrays.stream(AccountRole.values()).map(AccountRole::text),
                            Stream.of(RelayAccount.ROLE))
                    .collect(Collectors.toSet());
    private static final Converter<Map<String, Object>, Map<String, Object>> STANDARD =
            MappedJwtClaimSetConverter.withDefaults(Map.of());

    @Override
    public Map<String, Object> convert(Map<String, Object> claims) {
        Map<String, Object> mapped = new LinkedHashMap<>();
        mapped.putAll(Objects.requireNonNull(STANDARD.convert(claims)));
        mapped.put(Claims.ROLES, listed(at(claims, roles)));
        mapped.remove(Claims.AGENCY);
        if (at(claims, agency) instanceof String id && !id.isBlank()) {
            mapped.put(Claims.AGENCY, id);
        }
        return mapped;
    }

    private static List<String> listed(@Nullable Object value) {
        Stream<?> texts =
                switch (value) {
                    case Collection<?> several -> several.stream();
                    case String text -> Arrays.stream(text.split(" ", -1));
                    case null, default -> Stream.empty();
                };
        return texts.map(String::valueOf).filter(KNOWN::contains).distinct().toList();
    }

    /// A name with dots may be a name, as in `https://example.org/roles`, or a way.
    private static @Nullable Object at(Map<?, ?> claims, String way) {
        Object whole = claims.get(way);
        int dot = way.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(way.substring(0, dot)) instanceof Map<?, ?> inner
                ? at(inner, way.substring(dot + 1))
                : null;
    }
}
