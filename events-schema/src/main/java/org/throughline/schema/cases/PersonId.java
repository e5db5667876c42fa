package org.throughline.schema.cases;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names a person within one case, as what they are to the child: a word of a closed list and,
/// where there are several, a number (`child`, `mother`, `sister-2`). No name can hide in it, so it
/// may stand in public parts.
public record PersonId(String text) implements Comparable<PersonId> {

    /// The child whom the case is about.
    public static final PersonId CHILD = new PersonId("child");

    public PersonId {
        if (!Terms.BY_TEXT.containsKey(word(text))) {
            throw new IllegalArgumentException(
                    "a person is a word such as child, mother or sister, with a number 1 to 999 if there are several");
        }
    }

    public static PersonId of(String text) {
        return new PersonId(text);
    }

    /// Whether the word is that of a child of the family or another child, born or not. Other words
    /// leave it open, or say otherwise.
    public boolean ofChild() {
        return term().child();
    }

    public boolean ofUnbornChild() {
        return term() == PersonTerm.UNBORN_CHILD;
    }

    /// Whether it names somebody who works with the child.
    public boolean ofWorker() {
        return term() == PersonTerm.WORKER;
    }

    /// Whether the word is that of a parent, of a parent's partner or of a carer.
    public boolean ofParentOrCarer() {
        return term().parentOrCarer();
    }

    private PersonTerm term() {
        return Objects.requireNonNull(Terms.BY_TEXT.get(word(text)));
    }

    /// What stands before the number 1 to 999, if it ends with one.
    private static String word(String text) {
        int dash = text.lastIndexOf('-');
        int digits = text.length() - dash - 1;
        if (dash < 1 || digits < 1 || digits > 3 || text.charAt(dash + 1) == '0') {
            return text;
        }
        for (int i = dash + 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return text;
            }
        }
        return text.substring(0, dash);
    }

    /// The words a person id may begin with, as a regular expression for schemas.
    public static String pattern() {
        String words =
                Arrays.stream(PersonTerm.values())
                        .map(PersonTerm::text)
                        .collect(Collectors.joining("|"));
        return "^(" + words + ")(-[1-9][0-9]{0,2})?$";
    }

    @Override
    public int compareTo(PersonId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Terms {
        static final Map<String, PersonTerm> BY_TEXT =
                Arrays.stream(PersonTerm.values())
                        .collect(Collectors.toMap(PersonTerm::text, Function.identity()));
    }
}
