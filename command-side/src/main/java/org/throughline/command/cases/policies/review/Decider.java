package org.throughline.command.cases.policies.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.Author;
import org.throughline.schema.cases.PostHolder;

/// Whose act a step was: of whom it names, or else of its author.
///
/// @param kind of post, if stated
/// @param pointer where it would be stated
record Decider(@Nullable Role kind, String pointer) {

    static Decider of(@Nullable PostHolder by, Author author) {
        return by == null
                ? new Decider(author.kind(), "/author/kind")
                : new Decider(by.kind(), "/by/kind");
    }
}
