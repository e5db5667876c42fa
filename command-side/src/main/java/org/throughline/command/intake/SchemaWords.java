package org.throughline.command.intake;

import com.networknt.schema.Error;
import org.throughline.schema.codec.FieldFault;

/// What a schema has against some data, in words of our own: those of the validator quote values.
final class SchemaWords {

    private static final String SEE = "See the schema of the type.";

    private SchemaWords() {}

    /// Whether an error stands for itself; one inside an alternative is told by the alternative.
    static boolean stands(Error error) {
        return !error.getEvaluationPath().toString().contains("/oneOf/");
    }

    static FieldFault fault(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        String below = property == null ? pointer : pointer + "/" + property;
        return switch (error.getKeyword()) {
            case "required" ->
                    new FieldFault(below, "missing", "This field is needed.", "Add it. " + SEE);
            case "unevaluatedProperties", "additionalProperties" ->
                    new FieldFault(
                            below,
                            "unknown-field",
                            "This field is not known here.",
                            "Leave it out. " + SEE);
            case "enum" ->
                    new FieldFault(pointer, "not-valid", "None of the words allowed here.", SEE);
            case "pattern", "format" ->
                    new FieldFault(pointer, "not-valid", "The form is another one.", SEE);
            case "type" ->
                    new FieldFault(pointer, "not-valid", "Another kind of JSON is needed.", SEE);
            case "maxLength", "maxItems" ->
                    new FieldFault(pointer, "too-long", "This is too long.", "Send less. " + SEE);
            case "minLength", "minItems" ->
                    new FieldFault(pointer, "too-short", "This is too short.", "Send more. " + SEE);
            case "uniqueItems" ->
                    new FieldFault(
                            pointer, "repeated", "An item stands here twice.", "Name each once.");
            case "oneOf" ->
                    new FieldFault(
                            pointer,
                            "not-a-text",
                            "A text is a string, or an object with text and about.",
                            "Send it that way, with at most 100000 characters.");
            default -> new FieldFault(pointer, "not-valid", "This does not fit the schema.", SEE);
        };
    }
}
