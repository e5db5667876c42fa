package org.throughline.schema.cases;

import java.util.Arrays;
import java.util.Optional;
import org.throughline.schema.Kebab;

/// Who can come to know something: an agency or a part of it, an unnamed one, a court, the Board,
/// the family.
public enum KnowerKind {
    AGENCY,
    TEAM,
    POST,
    PRACTITIONER,
    UNNAMED_WORKER,
    UNNAMED_ORGANISATIONS,
    COURT,
    BOARD,
    PANEL,
    CHILD,
    FAMILY_MEMBER;

    /// The kind whose word a text is. Such a word names a knower and therefore no agency: asked
    /// about `board`, nobody could tell which of the two is meant.
    public static Optional<KnowerKind> ofWord(String text) {
        return Arrays.stream(values()).filter(each -> Kebab.text(each).equals(text)).findFirst();
    }
}
