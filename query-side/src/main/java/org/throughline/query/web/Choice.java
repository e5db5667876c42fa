package org.throughline.query.web;

/// One option of a list to choose from: what is sent, and what is shown.
public record Choice(String value, String text) {}
