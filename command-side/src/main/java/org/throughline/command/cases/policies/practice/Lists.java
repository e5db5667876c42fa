package org.throughline.command.cases.policies.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A list in which a decision says something of each of those expected: every child, adult, agency.
final class Lists {

    private Lists() {}

    /// Where the list does not say what it should of the first of those it leaves open; empty if it
    /// says it of all. Of several items on one, one that lacks nothing is enough.
    ///
    /// @param pointer where the list is
    /// @param of whether an item is on one of those expected
    /// @param lacks where within the item something is missing; empty if nothing is
    static <K extends Comparable<? super K>, T> Optional<String> lacking(
            String pointer,
            Collection<K> expected,
            List<T> list,
            BiPredicate<T, K> of,
            Function<T, Optional<String>> lacks) {
        return expected.stream()
                .sorted()
                .map(
                        one -> {
                            int[] items =
                                    IntStream.range(0, list.size())
                                            .filter(index -> of.test(list.get(index), one))
                                            .toArray();
                            return lacking(pointer, list, items, lacks);
                        })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<String> lacking(
            String pointer, List<T> list, int[] items, Function<T, Optional<String>> lacks) {
        Optional<String> first = items.length == 0 ? Optional.of(pointer) : Optional.empty();
        for (int index : items) {
            Optional<String> lacking = lacks.apply(list.get(index));
            if (lacking.isEmpty()) {
                return lacking;
            }
            if (first.isEmpty()) {
                first = lacking.map(within -> pointer + "/" + index + within);
            }
        }
        return first;
    }
}
