package org.throughline.command.imports;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.throughline.schema.cases.PersonId;

/// Who a row is about: words such as child, mother, half sister 2, never names.
final class People {

    private static final Pattern BETWEEN = Pattern.compile("[;,/\\n\\r&+]+| and ");

    private People() {}

    /// Empty if the row does not say; it is about the child then.
    static Set<PersonId> read(Cells cells) {
        Set<PersonId> people = new TreeSet<>();
        boolean unknown = false;
        for (String word : BETWEEN.split(cells.textAt(Column.SUBJECTS), -1)) {
            String id = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
            if (!id.isEmpty()) {
                try {
                    people.add(PersonId.of(id));
                } catch (IllegalArgumentException _) {
                    unknown = true;
                }
            }
        }
        if (unknown) {
            cells.error(
                    Column.SUBJECTS,
                    "person-unknown",
                    "Somebody is not named by what they are to the child.",
                    "Write words such as child; mother; father; sister-2; stepfather; grandmother. No"
                            + " names.");
        }
        return people;
    }

    /// Whether it is somebody who is brought to appointments by others.
    static boolean isChild(PersonId person) {
        String word = person.text().replaceAll("-[0-9]+$", "");
        return word.equals("child")
                || word.equals("other-child")
                || word.endsWith("sister")
                || word.endsWith("brother")
                || word.equals("sibling");
    }
}
