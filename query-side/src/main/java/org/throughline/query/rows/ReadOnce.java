package org.throughline.query.rows;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;

/// Values that do not change, by the texts they were read from lately: the rows of a case say the
/// same few over and over. It keeps no more than its places; the last text to come takes its place.
public final class ReadOnce<T> {

    public static final ReadOnce<AgencyId> AGENCY = new ReadOnce<>(AgencyId::of);

    /// In the order of their texts, which are joined by commas; nobody can change them.
    public static final ReadOnce<Set<AgencyId>> AGENCIES = new ReadOnce<>(each(AgencyId::of));

    /// In the order of their texts, which are joined by commas; nobody can change them.
    public static final ReadOnce<Set<PersonId>> PEOPLE = new ReadOnce<>(each(PersonId::of));

    public static final ReadOnce<PersonId> PERSON = new ReadOnce<>(PersonId::of);

    /// Words of which there are few, such as the names of types.
    public static final ReadOnce<String> WORD = new ReadOnce<>(Function.identity());

    private static final int PLACES = 1 << 10;

    private final Function<String, T> read;
    private final AtomicReferenceArray<@Nullable Kept<T>> places =
            new AtomicReferenceArray<>(PLACES);

    private ReadOnce(Function<String, T> read) {
        this.read = read;
    }

    private static <E extends Comparable<E>> Function<String, Set<E>> each(
            Function<String, E> one) {
        return text -> {
            Set<E> all = new TreeSet<>();
            if (!text.isEmpty()) {
                Arrays.stream(text.split(",", -1)).map(one).forEach(all::add);
            }
            return Collections.unmodifiableSet(all);
        };
    }

    public T of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 10)) & (PLACES - 1);
        Kept<T> kept = places.getPlain(place);
        if (kept != null && kept.text.equals(text)) {
            return kept.value;
        }
        T value = read.apply(text);
        places.setRelease(place, new Kept<>(text, value));
        return value;
    }

    /// Null for no text.
    public @Nullable T ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    private record Kept<T>(String text, T value) {}
}
