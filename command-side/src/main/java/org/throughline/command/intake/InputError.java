package org.throughline.command.intake;

import java.util.Arrays;
import java.util.regex.Pattern;

/// One thing to put right. It never repeats what was sent.
///
/// @param item index in the batch, 0 for a single event
/// @param pointer RFC 6901, from the root of the event
/// @param code stable, kebab-case
/// @param hint what to send instead
record InputError(int item, String pointer, String code, String detail, String hint) {

    private static final Pattern PLAIN = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}|[0-9]{1,4}");

    /// Names of fields come from the sender too: one that does not look like a field's (lower case
    /// first, no space) ends the pointer at its parent.
    InputError {
        String[] segments = pointer.split("/", -1);
        int kept = 1;
        while (kept < segments.length && PLAIN.matcher(segments[kept]).matches()) {
            kept++;
        }
        pointer = String.join("/", Arrays.copyOf(segments, kept));
    }
}
