package org.throughline.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who there is around the child. Everybody is called by what they are to the child.
final class Family {

    private final List<String> men = new ArrayList<>();
    private final List<String> siblings = new ArrayList<>();
    private final List<String> adults = new ArrayList<>();
    private final String carer;

    Family(Chance chance) {
        adults.add("mother");
        present(chance, 75, "father", men);
        present(chance, 55, "stepfather", men);
        present(chance, 15, "partner", men);
        adults.addAll(men);
        present(chance, 70, "grandmother", adults);
        present(chance, 25, "aunt", adults);
        present(chance, 60, "sister-1", siblings);
        present(chance, 25, "sister-2", siblings);
        present(chance, 45, "half-brother-1", siblings);
        present(chance, 15, "stepsister-1", siblings);
        carer = chance.percent(85) ? "mother" : chance.pick(adults);
    }

    private static void present(Chance chance, int percent, String person, List<String> among) {
        if (chance.percent(percent)) {
            among.add(person);
        }
    }

    List<String> adults() {
        return List.copyOf(adults);
    }

    List<String> children() {
        return List.copyOf(siblings);
    }

    List<String> everybody() {
        List<String> all = new ArrayList<>(List.of("child"));
        all.addAll(adults);
        all.addAll(siblings);
        return all;
    }

    /// The person a story means, if there is such a person.
    Optional<String> person(String name, Chance chance) {
        return switch (name) {
            case "child", "mother" -> Optional.of(name);
            case "carer" -> Optional.of(carer);
            case "man" -> any(men, chance);
            case "sibling" -> any(siblings, chance);
            case "adult" -> any(adults, chance);
            default -> everybody().stream().filter(name::equals).findFirst();
        };
    }

    private static Optional<String> any(List<String> among, Chance chance) {
        return among.isEmpty() ? Optional.empty() : Optional.of(chance.pick(among));
    }
}
