package org.throughline.query.fold;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.throughline.ledger.Position;
import org.throughline.query.TestCase;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.query.whoknew.Matrix;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.Stand;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.sealing.MemoryPersonKeys;

/// A history that is told by hand, and one implementation that is asked about it.
abstract class HandTold {

    /// One history and what is asked of it.
    record Answer(String name, Consumer<Implementation> check) {
        @Override
        public String toString() {
            return name;
        }
    }

    final InMemoryEventSource log = new InMemoryEventSource();
    final TestCase one = new TestCase(log, new MemoryPersonKeys(1));
    private final Implementation implementation;

    HandTold(Implementation implementation) {
        this.implementation = implementation;
    }

    WhoKnew asked() {
        return askedAt(log.head().value());
    }

    WhoKnew askedAt(long upTo) {
        List<Logged> events =
                log.readAfter(Position.of(0), Integer.MAX_VALUE).stream()
                        .map(row -> Logged.of(row, TestCase.CODEC))
                        .toList();
        return implementation.of(events, one.id(), upTo);
    }

    static Asking at(String day) {
        return Asking.at(Instant.parse(day + "T12:00:00Z"));
    }

    Stand cell(EntryId entry, String knower, Asking asking) {
        return cell(asked(), entry, knower, asking);
    }

    static Stand cell(WhoKnew asked, EntryId entry, String knower, Asking asking) {
        return asked.matrix(asking).lines().stream()
                .filter(each -> each.entry().equals(entry))
                .map(Matrix.Line::cells)
                .map(cells -> Objects.requireNonNull(cells.get(knower), "no column " + knower))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the entry is not shown"));
    }

    static String words(Stand stand) {
        return "%s %s %s %d"
                .formatted(
                        stand.state().text(),
                        stand.cell().channel() == null ? "-" : stand.cell().channel().text(),
                        stand.cell().since(),
                        stand.version());
    }

    EntryId letter(EntryId carried, String to, String happened) {
        return one.post(
                "police",
                "information-sent",
                ("'happened':'%s','to':[{'kind':'agency','agency':'%s'}],'means':'letter',"
                                + "'extent':'gist','carries':['%s']")
                        .formatted(happened, to, carried.text()));
    }

    EntryId stated(String knower, EntryId of, String stance, String since) {
        return one.post(
                "hub",
                "knowledge-stated",
                "'happened':'2008-06-01','knower':{%s},'of':'%s','stance':'%s','since':'%s'"
                        .formatted(knower, of.text(), stance, since));
    }

    EntryId contact() {
        return one.contact("police", "2007-03-12", "a");
    }

    /// The states of the entries that a knower is shown to have had.
    List<String> by(String knower, String day) {
        return asked().chronology(new Asking(at(day).known(), knower, false)).stream()
                .map(each -> Objects.requireNonNull(each.known()).state().text())
                .toList();
    }

    int shown(Asking asking, EntryId entry) {
        return asked().chronology(asking).stream()
                .filter(each -> each.entry().equals(entry))
                .map(Row::version)
                .findFirst()
                .orElse(0);
    }

    List<Boolean> retracted(Asking asking) {
        return asked().chronology(asking).stream().map(Row::retracted).toList();
    }

    List<EntryId> entries(Asking asking) {
        return asked().chronology(asking).stream().map(Row::entry).toList();
    }

    static List<EntryId> items(List<DecisionLens.Item> items) {
        return items.stream().map(DecisionLens.Item::entry).toList();
    }
}
