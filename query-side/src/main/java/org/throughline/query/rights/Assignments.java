package org.throughline.query.rights;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.throughline.query.rights.Circumstances.Stated;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.time.When;

/// Who has a task now, of those to whom an agency that works with the child gave it.
final class Assignments {

    private Assignments() {}

    /// The assignments that no later one replaces. Later is what happened later, and of what
    /// happened at one time what was stated later; what is undated says nothing of now as long as
    /// something dated does.
    ///
    /// @param same whether the second is about what the first was about
    static <E extends CaseEvent> List<Stated<E>> last(
            Class<E> type, Circumstances now, BiPredicate<E, E> same) {
        List<Stated<E>> made =
                now.each(type)
                        .filter(each -> now.involved().contains(each.ground().by()))
                        .filter(each -> each.ground().begun(now.now()))
                        .sorted(latestLast())
                        .toList();
        return made.stream()
                .filter(
                        each ->
                                made.subList(made.indexOf(each) + 1, made.size()).stream()
                                        .noneMatch(later -> same.test(each.event(), later.event())))
                .toList();
    }

    /// What is equal stays in the order in which it was stated.
    private static <E extends CaseEvent> Comparator<Stated<E>> latestLast() {
        return Comparator.comparing((Stated<E> each) -> happened(each).stated())
                .thenComparing(Assignments::happened, When.ORDER);
    }

    private static When happened(Stated<?> each) {
        return each.ground().event().entry().happened();
    }

    /// Where nobody is named, everybody is meant.
    static boolean overlap(Collection<?> one, Collection<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
