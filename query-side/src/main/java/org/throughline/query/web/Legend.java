package org.throughline.query.web;

import java.util.List;

/// What the words of the matrix mean.
public final class Legend {

    private static final List<LabelledText> WORDS =
            List.of(
                    new LabelledText("Known", "There is a record that it came to them, and how."),
                    new LabelledText(
                            "Possibly known",
                            "It may have come to them, for example at a meeting they were at;"
                                    + " there is no record that it was told there."),
                    new LabelledText(
                            "Held",
                            "It was in their records. That is no evidence that anybody read it."),
                    new LabelledText(
                            "Stated not told, not read, not aware",
                            "Somebody states that it did not come to them; the entry says who."),
                    new LabelledText(
                            "Stated not asked, not invited",
                            "Somebody states that they were not asked or not invited. That says"
                                    + " nothing of whether they knew."),
                    new LabelledText("Disputed", "The accounts differ, and all of them are kept."),
                    new LabelledText(
                            "No record (nothing submitted)",
                            "The agency has given nothing to this record, so it says nothing about"
                                    + " what the agency knew."),
                    new LabelledText(
                            "No record (searched, none found)",
                            "The agency declared which period and systems it searched, and found"
                                    + " nothing."),
                    new LabelledText(
                            "The sources do not say",
                            "The sources neither say that it came to them nor that it did not."));

    private Legend() {}

    public static List<LabelledText> words() {
        return WORDS;
    }
}
