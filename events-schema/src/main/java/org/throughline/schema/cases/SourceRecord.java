package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;

/// Where the agency's own record lies. Provenance only: it plays no part in finding duplicates.
public record SourceRecord(
        @Nullable PersonalText system, @Nullable PersonalText id, @Nullable PersonalText page) {}
