package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// One record on the list of what was secured (R177).
///
/// @param fingerprint SHA-256 of the file; in the sealed part, since it would tell a known file
public record SecuredRecord(
        SecuredForm form,
        PersonalText what,
        @Nullable When covers,
        @Nullable PersonalText fingerprint) {}
