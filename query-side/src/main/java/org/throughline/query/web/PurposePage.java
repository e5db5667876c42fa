package org.throughline.query.web;

import java.util.List;

/// Asks a practitioner what a case is read for.
///
/// @param back the address that was asked for
/// @param wrong whether nothing was chosen
public record PurposePage(
        String action, String back, List<Choice> purposes, boolean wrong, Csrf csrf) {

    public PurposePage {
        purposes = List.copyOf(purposes);
    }
}
