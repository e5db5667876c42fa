package org.throughline.query.web;

/// The sign-in form.
///
/// @param wrong true after a name and password that do not fit
public record LoginPage(Csrf csrf, boolean wrong, boolean signedOut) {}
