package org.throughline.query.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;

/// Shows cases, people and agencies by their ids in words: pseudonyms, never a name.
public final class PersonWords {

    private static final int DIGITS = 8;

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

    /// By its first eight digits, as documents and commands name it.
    public static String caseName(CaseId id) {
        return "Case " + id.text().substring(0, DIGITS);
    }

    /// By its last eight digits, which commands take; those before them are a time and alike.
    public static String entryName(EntryId id) {
        String text = id.text();
        return "entry " + text.substring(text.length() - DIGITS);
    }

    /// The plain form of a registered word: `exclusion-avoided` is exclusion avoided.
    public static String plain(String word) {
        return Arrays.stream(word.split("-", -1))
                .map(each -> ABBREVIATIONS.contains(each) ? each.toUpperCase(Locale.ROOT) : each)
                .collect(Collectors.joining(" "));
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
