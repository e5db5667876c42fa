package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that only says something: an error, or what a refusal code means.
///
/// @param toDo what the reader can do about it
/// @param source the rows of the requirements that a rule answers, with where these come from
/// @param code the stable code of a refusal
/// @param again where to ask once more, for answers that change with time
/// @param emergency where the reader can open the case in an emergency
public record MessagePage(
        String title,
        List<String> paragraphs,
        @Nullable String toDo,
        @Nullable String source,
        @Nullable String code,
        @Nullable String again,
        @Nullable String emergency) {

    static MessagePage of(String title, List<String> paragraphs, @Nullable String toDo) {
        return new MessagePage(title, paragraphs, toDo, null, null, null, null);
    }

    /// The same with the way that stays open to the reader.
    MessagePage withEmergency(@Nullable String where) {
        return new MessagePage(title, paragraphs, toDo, source, code, again, where);
    }
}
