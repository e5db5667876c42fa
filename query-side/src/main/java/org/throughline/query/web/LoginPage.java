package org.throughline.query.web;

import org.jspecify.annotations.Nullable;

/// The sign-in page.
///
/// @param wrong true after a sign-in that did not succeed
/// @param said what happened before, such as that the reader signed out
public record LoginPage(Csrf csrf, SignIn by, boolean wrong, @Nullable String said) {

    public boolean form() {
        return by == SignIn.FORM;
    }

    public boolean elsewhere() {
        return by == SignIn.ISSUER;
    }
}
