package org.throughline.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.throughline.command.imports.Remark.Kind;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// With whom a row was shared.
///
/// @param agencies those that are registered
/// @param people people of the case, named by what they are to the child
/// @param family the words for those of the family whom they do not name
/// @param others the words for anybody else
record Recipients(
        Set<AgencyId> agencies, Set<PersonId> people, List<String> family, List<String> others) {

    private static final Pattern BETWEEN = Pattern.compile("[;,\\n\\r]+");
    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+|\\s*[&+/]\\s*");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)no|none|nil|nobody|no one|not shared|n/?a|-");
    private static final Pattern FAMILY =
            Pattern.compile(
                    "(?i)(?:the )?(?:family|parents|carers|foster carers|grandparents|siblings"
                            + "|relatives|mum|mummy|dad|daddy)");
    private static final Pattern WORKER = Pattern.compile("worker(?:-[0-9]+)?");

    private Recipients() {
        this(new TreeSet<>(), new TreeSet<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// @param left takes the words that say that it was not shared: no event says so
    static Recipients read(Cells cells, Predicate<AgencyId> registered, Leftovers left) {
        Recipients found = new Recipients();
        String cell = cells.textAt(Column.SHARED_WITH);
        if (NOBODY.matcher(cell).matches()) {
            left.add(Column.SHARED_WITH, cell);
            return found;
        }
        for (String words : BETWEEN.split(cell, -1)) {
            if (!words.isBlank()) {
                found.add(words.strip(), registered);
            }
        }
        return found;
    }

    /// Words are taken apart only if each part is known: there is a Health and Social Care.
    private void add(String words, Predicate<AgencyId> registered) {
        if (addKnown(words, registered)) {
            return;
        }
        Recipients parts = new Recipients();
        for (String part : AND.split(words, -1)) {
            if (!parts.addKnown(part, registered)) {
                others.add(words);
                return;
            }
        }
        agencies.addAll(parts.agencies);
        people.addAll(parts.people);
        family.addAll(parts.family);
    }

    private boolean addKnown(String words, Predicate<AgencyId> registered) {
        Optional<AgencyId> agency = agency(words).filter(registered);
        Optional<PersonId> person = person(words);
        if (agency.isPresent()) {
            agencies.add(agency.get());
        } else if (person.isPresent()) {
            people.add(person.get());
        } else if (FAMILY.matcher(words).matches()) {
            family.add(words);
        } else {
            return false;
        }
        return true;
    }

    private static Optional<PersonId> person(String words) {
        try {
            return Optional.of(
                    PersonId.of(
                            words.strip()
                                    .toLowerCase(Locale.ROOT)
                                    .replaceFirst("^the ", "")
                                    .replaceAll("\\s+", "-")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The id that a name stands for: Social Care is `social-care`.
    static Optional<AgencyId> agency(String name) {
        try {
            return Optional.of(
                    AgencyId.of(name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean nobody() {
        return agencies.isEmpty() && people.isEmpty() && family.isEmpty() && others.isEmpty();
    }

    void remark(Cells cells) {
        if (!others.isEmpty()) {
            cells.add(
                    Kind.NOTICE,
                    Column.SHARED_WITH.text(),
                    "recipient-not-registered",
                    "Somebody it was shared with is no registered agency and nobody of the family. The"
                            + " words are kept, as those of an organisation that is not named.",
                    "Write agency ids, or words such as mother, separated by semicolons.");
        }
    }

    /// Those that are registered and people of the case as themselves, anybody else in the words of
    /// the row.
    ArrayNode knowers() {
        ArrayNode knowers = JsonNodeFactory.instance.arrayNode();
        for (AgencyId agency : agencies) {
            knowers.addObject().put("kind", "agency").put("agency", agency.text());
        }
        for (PersonId person : people) {
            knowers.addObject().put("kind", kind(person)).put("person", person.text());
        }
        for (String words : family) {
            knowers.addObject().put("kind", "family-member").put("part", words);
        }
        for (String words : others) {
            knowers.addObject().put("kind", "unnamed-organisations").put("part", words);
        }
        return knowers;
    }

    private static String kind(PersonId person) {
        if (WORKER.matcher(person.text()).matches()) {
            return "practitioner";
        }
        return person.equals(PersonId.CHILD) ? "child" : "family-member";
    }
}
