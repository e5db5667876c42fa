package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that only says something: an error, or what a refusal code means.
///
/// @param toDo what the reader can do about it
/// @param code the stable code of a refusal
/// @param again where to ask once more, for answers that change with time
public record MessagePage(
        String title,
        List<String> paragraphs,
        @Nullable String toDo,
        @Nullable String code,
        @Nullable String again) {

    static MessagePage of(String title, String... paragraphs) {
        return new MessagePage(title, List.of(paragraphs), null, null, null);
    }
}
