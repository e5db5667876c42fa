package org.throughline.query.record;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;

/// The types of entries as records, without reading what an entry says.
public final class EntryTypes {

    private static final Map<String, Class<? extends Record>> TYPES =
            EventCatalog.standard().all().stream()
                    .collect(Collectors.toUnmodifiableMap(EventType::text, EventType::record));

    private EntryTypes() {}

    /// Empty for a type that this reader does not know.
    public static Optional<Class<? extends Record>> of(EntryVersion version) {
        return Optional.ofNullable(TYPES.get(version.type()));
    }
}
