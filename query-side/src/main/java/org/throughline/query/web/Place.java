package org.throughline.query.web;

/// A link of the bar under the header; the current place is marked for eye and ear.
public record Place(String text, String href, boolean current) {}
