package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page has around its content.
///
/// @param account who is signed in, if anybody
/// @param places the links of the bar under the header
/// @param notice a line above every page, such as that the cases are made up
/// @param pin the log position the page was read at; absent on pages that show no record
/// @param faulty true if the page asks the reader to correct something
public record Frame(
        String title,
        @Nullable String account,
        List<Place> places,
        @Nullable String notice,
        @Nullable Pin pin,
        boolean faulty) {

    public Frame {
        places = List.copyOf(places);
    }

    /// Where the account begins.
    public String home() {
        return places.isEmpty() ? "/" : places.getFirst().href();
    }

    public String windowTitle() {
        return (faulty ? "Error: " : "") + title + " - Throughline";
    }
}
