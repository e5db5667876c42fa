package org.throughline.schema.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The source gives no time, though perhaps a period or an order: `not-stated`, then as far as said
/// and in this order `;within=2001-04/2008-07`, `;after=` and `;before=` with the ids of entries.
/// The period gives bounds; the order is kept as said and gives none.
public final class NotStated implements When {

    static final String WORD = "not-stated";

    private static final String WITHIN = "within=";
    private static final String AFTER = "after=";
    private static final String BEFORE = "before=";
    private static final Predicate<String> CANONICAL_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
                    .asMatchPredicate();

    private final @Nullable When within;
    private final List<UUID> after;
    private final List<UUID> before;
    private final String text;

    private NotStated(@Nullable When within, List<UUID> after, List<UUID> before) {
        this.within = within;
        this.after = after;
        this.before = before;
        this.text =
                WORD
                        + (within == null ? "" : ";" + WITHIN + within.text())
                        + written(AFTER, after)
                        + written(BEFORE, before);
    }

    /// Ids are put in the order of their texts and kept once.
    ///
    /// @throws WhenSyntax if one id is in both lists, if the period is not stated or has a minimum,
    ///   or if the text becomes too long
    public static NotStated of(
            @Nullable When within, Collection<UUID> after, Collection<UUID> before) {
        if (within != null && (!within.stated() || within.text().indexOf(';') >= 0)) {
            throw new WhenSyntax("within takes a date or a span, as in within=2001-04/2008-07");
        }
        if (after.stream().anyMatch(before::contains)) {
            throw new WhenSyntax("no entry is both after and before the same one");
        }
        NotStated made = new NotStated(within, ordered(after), ordered(before));
        if (made.text.length() > MAX_LENGTH) {
            throw new WhenSyntax(
                    "a time has 1 to " + MAX_LENGTH + " characters; name fewer entries");
        }
        return made;
    }

    static NotStated read(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split(";", -1)));
        String word = parts.removeFirst();
        Optional<String> period = take(parts, WITHIN);
        List<UUID> after = ids(take(parts, AFTER));
        List<UUID> before = ids(take(parts, BEFORE));
        if (!word.equals(WORD) || !parts.isEmpty()) {
            throw new WhenSyntax(
                    "write not-stated, then as far as known ;within= a span, ;after= and ;before= entry"
                            + " ids, in this order");
        }
        return of(period.map(When::parse).orElse(null), after, before);
    }

    private static Optional<String> take(List<String> parts, String key) {
        if (parts.isEmpty() || !parts.getFirst().startsWith(key)) {
            return Optional.empty();
        }
        return Optional.of(parts.removeFirst().substring(key.length()));
    }

    private static List<UUID> ids(Optional<String> text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> ids = List.of(text.get().split(",", -1));
        if (!ids.stream().allMatch(CANONICAL_ID)) {
            throw new WhenSyntax(
                    "after and before take entry ids in lower case, separated by commas");
        }
        return ids.stream().map(UUID::fromString).toList();
    }

    private static List<UUID> ordered(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().distinct().map(UUID::fromString).toList();
    }

    private static String written(String key, List<UUID> ids) {
        return ids.isEmpty()
                ? ""
                : ids.stream().map(UUID::toString).collect(Collectors.joining(",", ";" + key, ""));
    }

    /// All of it lies in here; empty if nothing is said.
    public Optional<When> within() {
        return Optional.ofNullable(within);
    }

    /// The entries that it came after, by their ids.
    public List<UUID> after() {
        return after;
    }

    /// The entries that it came before, by their ids.
    public List<UUID> before() {
        return before;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean stated() {
        return false;
    }

    @Override
    public boolean uncertain() {
        return within != null && within.uncertain();
    }

    Reach reach() {
        if (within == null) {
            return Reach.anywhereIn(Ticks.UNBOUNDED, Ticks.NEVER);
        }
        Reach bounds = Reach.of(within);
        return Reach.anywhereIn(bounds.firstBegin(), bounds.lastEnd());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotStated not && text.equals(not.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(NotStated.class, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
