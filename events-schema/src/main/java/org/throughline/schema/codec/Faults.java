package org.throughline.schema.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What was found wrong so far. Each finding answers null, the value that could not be read.
final class Faults {

    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

    private final List<FieldFault> found = new ArrayList<>();

    List<FieldFault> all() {
        return found;
    }

    int size() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    @Nullable Object add(String pointer, String code, String detail, String hint) {
        found.add(new FieldFault(pointer, code, detail, hint));
        return null;
    }

    @Nullable Object notAnObject(String pointer) {
        return add(
                pointer,
                "not-an-object",
                "An object is needed here.",
                "Send the fields as a JSON object.");
    }

    /// The fields that were left over.
    void unknown(ObjectNode rest, String pointer) {
        rest.propertyNames().forEach(name -> unknown(pointer, name));
    }

    /// What no field could be called may be a value in the wrong place: it is not repeated.
    void unknown(String pointer, String name) {
        add(
                FIELD_NAME.matcher(name).matches() ? pointer + "/" + name : pointer,
                "unknown-field",
                "This field is not known here.",
                "Leave it out; the schema of the type lists its fields.");
    }
}
