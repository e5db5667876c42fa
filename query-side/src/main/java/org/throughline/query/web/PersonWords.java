package org.throughline.query.web;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

/// Shows cases, people and agencies by their ids in words: pseudonyms, never a name.
public final class PersonWords {

    private static final int TAIL = 8;

    private PersonWords() {}

    /// "child", "sister 2".
    public static String of(PersonId person) {
        return person.text().replace('-', ' ');
    }

    /// "child, mother, sister 2".
    public static String of(Collection<PersonId> people) {
        return people.stream().sorted().map(PersonWords::of).collect(Collectors.joining(", "));
    }

    /// The last eight digits tell cases apart; the first ones are a time and nearly the same for
    /// all.
    public static String caseName(CaseId id) {
        String text = id.text();
        return "Case " + text.substring(text.length() - TAIL);
    }

    /// "Social care" for `social-care`, for agencies that registered no other name; short ids that
    /// are abbreviations keep their capitals.
    public static String of(AgencyId agency) {
        String words = agency.text().replace('-', ' ');
        int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        String first = words.substring(0, end);
        return switch (first) {
            case "gp", "camhs", "cafcass", "imr" ->
                    first.toUpperCase(Locale.ROOT) + words.substring(end);
            default -> Character.toUpperCase(words.charAt(0)) + words.substring(1);
        };
    }
}
