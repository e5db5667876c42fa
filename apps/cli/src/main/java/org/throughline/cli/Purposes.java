package org.throughline.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.Purpose;

/// The words for what a practitioner reads the record for, as the API takes them.
final class Purposes implements Iterable<String> {

    private static final List<String> ALL =
            Arrays.stream(Purpose.values()).filter(Purpose::ofPractice).map(Kebab::text).toList();

    /// The word itself; empty if none was given.
    static String checked(String word) {
        if (!word.isEmpty() && !ALL.contains(word)) {
            throw new CliFault(Exit.REFUSED, "--purpose is one of " + said() + ".");
        }
        return word;
    }

    static String said() {
        return String.join(", ", ALL);
    }

    @Override
    public Iterator<String> iterator() {
        return ALL.iterator();
    }
}
