package org.throughline.query.web;

import java.util.Locale;
import org.springframework.core.env.Environment;

/// How people come in at the pages: `throughline.sign-in`, by default the form.
public enum SignIn {
    /// With an account of this program's own.
    FORM,
    /// At another issuer.
    ISSUER,
    /// Not at all: another issuer is set, and this program is none of its clients.
    NONE;

    public static SignIn of(Environment environment) {
        return valueOf(
                environment.getProperty("throughline.sign-in", "form").toUpperCase(Locale.ROOT));
    }
}
