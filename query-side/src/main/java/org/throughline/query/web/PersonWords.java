package org.throughline.query.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;

/// Shows cases, people and agencies by their ids in words: pseudonyms, never a name.
public final class PersonWords {

    private static final int TAIL = 8;

    private static final Set<String> ABBREVIATIONS =
            Set.of("gp", "gscb", "camhs", "cafcass", "nhs");

    /// Kinds of agencies whose ids go on with a name.
    private static final Set<String> NAMED = Set.of("gp", "school", "hospital", "housing");

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

    /// "Social care" for `social-care` and "GP Northside" for `gp-northside`, for agencies that
    /// registered no other name.
    public static String of(AgencyId agency) {
        String[] words = agency.text().split("-", -1);
        boolean named = NAMED.contains(words[0]);
        for (int i = 0; i < words.length; i++) {
            if (ABBREVIATIONS.contains(words[i])) {
                words[i] = words[i].toUpperCase(Locale.ROOT);
            } else if (i == 0 || named) {
                words[i] = Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1);
            }
        }
        return String.join(" ", words);
    }
}
