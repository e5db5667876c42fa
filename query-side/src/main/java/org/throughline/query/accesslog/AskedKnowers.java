package org.throughline.query.accesslog;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.AskedKnower;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;

/// Whose knowledge was asked about, from the key that was sent. An agency that is not registered
/// may be any word: it is not repeated.
final class AskedKnowers {

    private final Predicate<AgencyId> registered;
    private final Set<AgencyId> known = ConcurrentHashMap.newKeySet();

    AskedKnowers(Predicate<AgencyId> registered) {
        this.registered = registered;
    }

    /// From a key such as `police`, `court` or `family-member:mother`.
    @Nullable AskedKnower of(@Nullable String key) {
        if (key == null) {
            return null;
        }
        int colon = key.indexOf(':');
        String first = colon < 0 ? key : key.substring(0, colon);
        String of = colon < 0 ? "" : key.substring(colon + 1);
        Optional<KnowerKind> kind = kind(first);
        return kind.map(each -> new AskedKnower(each, agency(of), person(of)))
                .orElseGet(() -> new AskedKnower(KnowerKind.AGENCY, agency(first), null));
    }

    private static Optional<KnowerKind> kind(String text) {
        try {
            return Optional.of(Kebab.of(KnowerKind.class, text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private @Nullable AgencyId agency(String text) {
        try {
            AgencyId agency = AgencyId.of(text);
            boolean there = known.contains(agency) || registered.test(agency);
            if (there) {
                known.add(agency);
            }
            return there ? agency : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable PersonId person(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
