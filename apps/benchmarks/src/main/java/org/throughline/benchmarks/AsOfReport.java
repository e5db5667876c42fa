package org.throughline.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// The page of results of [AsOf].
final class AsOfReport {

    private AsOfReport() {}

    static String text(AsOfSettings settings, String machine, PastResults results) {
        StringBuilder text =
                new StringBuilder(head(settings, machine))
                        .append(method())
                        .append(peer())
                        .append(rows());
        results.notes().forEach(note -> text.append("- ").append(note).append('\n'));
        text.append("\n## Targets\n\n").append(Series.row(Goal.HEAD));
        text.append("|---".repeat(Goal.HEAD.size())).append("|\n");
        AsOfGoals.of(settings, results).forEach(goal -> text.append(Series.row(goal.cells())));
        text.append('\n');
        results.forEach((usual, slow) -> text.append(usual.table()).append(slow.table()));
        text.append(results.large().table());
        return text.toString().stripTrailing() + "\n";
    }

    private static String head(AsOfSettings settings, String machine) {
        return """
            # Reads as of a past point

            Made by `make bench-asof` on %s. %d rounds, interleaved: in each round every line of a table is
            asked the same questions for %.1f s, one at a time, after a warm-up of a third of that. Figures
            are medians of the rounds, in brackets the lowest and the highest; ratios are taken within a
            round. Client and server share the machine.

            %s
            """
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        settings.rounds(),
                        settings.seconds(),
                        machine);
    }

    private static String method() {
        return """
            A question is a random event of a random case, and asks for the case as of its position: who
            knew what at a random time that the case speaks of, of a random agency, and at a random
            decision. The rows of a case are read in one snapshot and made into an answer by the classes
            that pages and interface use; HTTP, rights and the access log are not in it.

            *As of the head* asks the same of all that the case has: about twice the rows. *Current state only*
            is the same classes over tables that know no past: the rows that stand at the head, without those
            that ended, without `rec_from` and `rec_to`, with one index each. The *fold* reads the events of a
            case and works all out anew.

            """;
    }

    private static String peer() {
        return """
            *XTDB* runs in this process, on RocksDB. It has a document for each version of an entry and one
            for each knowing, with what our rows hold and whose decision an entry tells of, and a
            transaction for each event. A knowing is valid while it was known, a version at all times. What
            is asked for by name is an attribute; all else of a row is one map, which is not indexed by its
            parts. Chronology, matrix and lens ask for all documents of the case as of a transaction and a
            valid time: one clause, one look into one index, `pull` with `[*]`. The same values as variables
            of `:find` took longer, so did `pull-many` by ids, both tried at first. A lens asks for its
            decision before, for the time and the maker. This process groups what came by entry and knower,
            the surest state of each, and sorts the entries; that is in the figure. What one agency knew is
            one clause too, with case and agency as one attribute, and gives the ids of entries.

            What XTDB's answers lack: possibly known where a time is uncertain, what two statements mean
            together (held, and not opened), what ended because a worker left, retractions and late
            records, knowers without any knowing, the reasons for having no record, and what a cell rests
            on. A test asks both at random points. Of the entries of each answer of ours XTDB's has more
            than 98 %, of its entries ours has more than 95 %; of what one agency knew too. The version
            shown is the same for more than 98 % of ours, the state shown for more than 80 %, and so are
            the cells of the matrix that have a record. More than 90 % of the entries of a lens stand in
            the same list.

            Ours comes over a socket, and XTDB's does not leave the process. XTDB holds no more cases than
            it took in within the time given, without the time that it took us to read them: the more
            documents a case has, the fewer cases. So its store is small, and its cache of documents holds
            all or most of it. All this is to its advantage. It is asked about those of the points whose
            cases it has, all others about all points; positions and times are the same.

            """;
    }

    private static String rows() {
        return """
            The rows of a case come in one round trip, by the places of their columns, and dates that were
            read lately are not read again. What bounds a read then: each row of a case up to the point is
            taken over the socket and made into an object, whoever is asked about; a lens is asked twice, as
            of the time of the decision and of all time. Six statements one after the other, columns by name
            and dates read anew for each row were tried before, and were slower. The program that is asked
            over HTTP is warmed up for eight times as long as a measurement takes, and opens the sealed
            texts of each entry of a page. It keeps the history of a case at hand after an answer (ADR 0031):
            one line asks about one case as of the head, one about points of its past that nobody asked about
            before, one after an event was added to it and is shown, and one about twenty-four cases in turn,
            which are far more than it keeps.

            Made-up cases of %d events are projected as the program does, and their rows are copied within
            PostgreSQL under other ids of cases, at other positions: about a fifth of all cases go on at
            the same time, so that the rows of a case lie far apart. The copies have the columns, checks
            and indexes that are shipped, are not logged, and are analysed before the first round. Events
            themselves are not copied: the fold and the words of a decision are read from the log of the
            made-up cases.

            """
                .formatted(AsOfSettings.CASE_SIZE);
    }
}
