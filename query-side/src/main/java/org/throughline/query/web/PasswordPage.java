package org.throughline.query.web;

import org.jspecify.annotations.Nullable;

/// The form to change one's password.
///
/// @param first true for one who came in with a one-time password
/// @param old what is wrong with the password that was shown
/// @param fresh what is wrong with the one that was chosen
public record PasswordPage(Csrf csrf, boolean first, @Nullable String old, @Nullable String fresh) {

    public boolean faulty() {
        return old != null || fresh != null;
    }
}
