package org.throughline.query.jigsaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.knowledge.CellState;

/// What all agencies together held, and of it what each of them had (R29). It goes by the cells of
/// the matrix: an agency had what it knew or held.
///
/// @param whole the entries that at least one of them had, in the order of the matrix; what was
///   entered in error is none
/// @param pieces the fullest first
/// @param notHeld how many entries none of them is said to have had
public record Jigsaw(List<Part> whole, List<Piece> pieces, int notHeld) {

    private static final Comparator<Piece> FULLEST =
            Comparator.comparingInt(Piece::had).reversed().thenComparing(Piece::agency);

    /// One entry of the whole, and how each agency stood to it.
    public record Part(Seen seen, Map<AgencyId, CellState> cells) {

        /// Those that knew or held it.
        public List<AgencyId> by() {
            return cells.keySet().stream().filter(this::had).toList();
        }

        private boolean had(AgencyId agency) {
            return isOneOf(agency, CellState.KNOWN, CellState.HELD);
        }

        private boolean isOneOf(AgencyId agency, CellState... states) {
            return List.of(states).contains(state(agency));
        }

        /// There is no record of an agency that has no cell.
        public CellState state(AgencyId agency) {
            return cells.getOrDefault(agency, CellState.SOURCE_SILENT);
        }

        /// Whether there is no record that an agency had it, though it gave something to the case.
        public boolean isLackedBy(AgencyId agency) {
            return isOneOf(
                    agency,
                    CellState.STATED_NOT_KNOWN,
                    CellState.SEARCHED_NONE,
                    CellState.SOURCE_SILENT);
        }
    }

    /// What one agency had of the whole; the five numbers add up to it.
    ///
    /// @param held in its records, without evidence that it was read
    /// @param uncertain possibly known, or disputed
    /// @param lacked of which there is no record that it had them
    /// @param notSubmitted on which it gave nothing
    public record Piece(
            AgencyId agency, int known, int held, int uncertain, int lacked, int notSubmitted) {

        private static Piece of(AgencyId agency, List<Part> whole) {
            return new Piece(
                    agency,
                    count(whole, agency, CellState.KNOWN),
                    count(whole, agency, CellState.HELD),
                    count(whole, agency, CellState.POSSIBLY_KNOWN, CellState.DISPUTED),
                    Math.toIntExact(whole.stream().filter(each -> each.isLackedBy(agency)).count()),
                    count(whole, agency, CellState.NOT_SUBMITTED));
        }

        private static int count(List<Part> whole, AgencyId agency, CellState... states) {
            return Math.toIntExact(
                    whole.stream().filter(each -> each.isOneOf(agency, states)).count());
        }

        /// How many it knew or held.
        public int had() {
            return known + held;
        }

        /// Whether it gave nothing to the case, as far as that shows.
        public boolean gaveNothing() {
            return notSubmitted > 0;
        }
    }

    /// The jigsaw of a case as a lens shows it. An agency is shown its own piece of what it may
    /// read, like its own column of the matrix.
    ///
    /// @param lookingBack agencies whose knowledge comes from looking back, so that it is no piece
    /// @param own whether the reader is an agency
    public static Jigsaw of(Lens lens, Set<AgencyId> lookingBack, boolean own) {
        List<AgencyId> agencies =
                agencies(lens).stream().filter(each -> own || !lookingBack.contains(each)).toList();
        List<Part> whole = new ArrayList<>();
        int notHeld = 0;
        for (Seen seen : lens.inPeriod()) {
            Part part = new Part(seen, cells(lens, seen, agencies));
            if (!seen.retracted() && (own || !part.by().isEmpty())) {
                whole.add(part);
            } else if (!seen.retracted()) {
                notHeld++;
            }
        }
        List<Piece> pieces =
                agencies.stream().map(each -> Piece.of(each, whole)).sorted(FULLEST).toList();
        return new Jigsaw(List.copyOf(whole), pieces, notHeld);
    }

    /// The agencies among the columns of the matrix.
    public static List<AgencyId> agencies(Lens lens) {
        return lens.knowers().stream().flatMap(each -> Stream.ofNullable(each.agency())).toList();
    }

    private static Map<AgencyId, CellState> cells(Lens lens, Seen seen, List<AgencyId> agencies) {
        Map<AgencyId, CellState> cells = new LinkedHashMap<>();
        agencies.forEach(
                each ->
                        cells.put(
                                each,
                                lens.standing(KnowerKey.of(each), seen.version().entry()).state()));
        return cells;
    }

    /// Those that had the most of it: more than one if they had as many; none if none had any.
    public List<AgencyId> fullest() {
        int most = pieces.stream().mapToInt(Piece::had).max().orElse(0);
        return pieces.stream()
                .filter(each -> most > 0 && each.had() == most)
                .map(Piece::agency)
                .toList();
    }

    /// Whether one of them had all of it.
    public boolean isHeldByOne() {
        return pieces.stream().anyMatch(each -> each.had() == whole.size() && each.had() > 0);
    }

    public List<AgencyId> gaveNothing() {
        return pieces.stream().filter(Piece::gaveNothing).map(Piece::agency).toList();
    }
}
