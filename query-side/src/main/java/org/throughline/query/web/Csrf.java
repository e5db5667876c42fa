package org.throughline.query.web;

/// The hidden field that proves a form came from one of our own pages. Only the two forms that
/// change something carry it, so that pages of the record keep the same bytes.
public record Csrf(String name, String value) {

    @Override
    public String toString() {
        return "Csrf";
    }
}
