package org.throughline.query.web;

/// The log position a page was read at, and the link that gives exactly this page for ever.
public record Pin(long position, String href) {}
