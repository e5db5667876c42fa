package org.throughline.query.web;

/// A label and what the record has under it. The text may be a source's own words, in any script.
public record LabelledText(String label, String text) {

    /// Stands where a text was destroyed by law.
    public static final String ERASED = "[erased by law]";

    @Override
    public String toString() {
        return "LabelledText[" + label + "]";
    }
}
