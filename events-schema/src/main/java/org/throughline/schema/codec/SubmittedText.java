package org.throughline.schema.codec;

import java.util.Set;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import tools.jackson.databind.JsonNode;

/// Reads a text as it is submitted: a string about the subjects, or an object with `text` and
/// `about`.
final class SubmittedText {

    private static final int MOST_OWNERS = 50;

    private SubmittedText() {}

    /// @throws IllegalArgumentException if it is no such text, for the reason to be told
    static PersonalText opened(String pointer, JsonNode node, Set<PersonId> subjects, Salts salts) {
        JsonNode text = node.isObject() ? node.path("text") : node;
        Set<PersonId> about =
                node.isObject() && node.has("about")
                        ? EventCodec.people(node.path("about"))
                        : subjects;
        boolean shaped = !node.isObject() || node.size() == (node.has("about") ? 2 : 1);
        if (!shaped || !text.isString()) {
            throw new IllegalArgumentException(
                    "A text is a string, or an object with text and about.");
        }
        if (about.size() > MOST_OWNERS) {
            throw new IllegalArgumentException("A text is about at most 50 people.");
        }
        String words = text.stringValue();
        if (words.isBlank() || words.length() > PersonalText.LONGEST) {
            throw new IllegalArgumentException(
                    "A text is not blank and has at most 100000 characters.");
        }
        if (words.chars().anyMatch(SubmittedText::isControl)) {
            throw new IllegalArgumentException(
                    "A text has no control characters but tab and line breaks.");
        }
        return new PersonalText.Open(about, salts.salt(pointer, about), words);
    }

    /// What XML 1.0 and so office documents cannot hold, which could never be exported.
    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xfffe || c == 0xffff;
    }
}
