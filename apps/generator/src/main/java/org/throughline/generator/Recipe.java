package org.throughline.generator;

/// What to make. The same recipe gives the same bytes.
///
/// @param events of all cases together; spread evenly, the first cases take what is left over
public record Recipe(long seed, int cases, long events) {

    /// How many events a case has if nobody says otherwise.
    public static final int USUAL_SIZE = 125;

    /// @throws IllegalArgumentException if a case would be left without an event
    public Recipe {
        if (cases < 1) {
            throw new IllegalArgumentException("at least one case is needed");
        }
        if (events < cases) {
            throw new IllegalArgumentException("each case needs at least one event");
        }
    }

    long sizeOf(int index) {
        return events / cases + (index < events % cases ? 1 : 0);
    }
}
