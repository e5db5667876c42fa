package org.throughline.command.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.throughline.command.imports.Remark.Kind;

/// What a check has found so far. Holds nothing of what the file says.
final class Tally {

    /// How many remarks are kept, of errors and of others; all are counted.
    static final int MOST = 10_000;

    private final List<Remark> errors = new ArrayList<>();
    private final List<Remark> others = new ArrayList<>();
    private final BitSet left = new BitSet();
    private int rows;
    private int done;
    private int wrong;
    private int duplicates;
    private int alike;
    private int unsure;
    private int ready;
    private int events;
    private int errorsFound;
    private int othersFound;
    private boolean blocked;

    synchronized void expect(int expected) {
        rows = expected;
    }

    synchronized int rows() {
        return rows;
    }

    /// A row that can be recorded, as so many events.
    synchronized void ready(List<Remark> remarks, int ofEvents) {
        ready++;
        events += ofEvents;
        settle(remarks);
    }

    /// A row that is there already.
    synchronized void duplicate(int row, List<Remark> remarks) {
        duplicates++;
        left.set(row);
        settle(remarks);
    }

    synchronized void wrong(int row, List<Remark> remarks) {
        if (!left.get(row)) {
            wrong++;
            left.set(row);
        }
        settle(remarks);
    }

    /// A row that was ready, and cannot be recorded after all.
    synchronized void wrongAfterAll(int row, Remark remark) {
        if (!left.get(row)) {
            ready--;
            wrong++;
            left.set(row);
        }
        keep(remark);
    }

    /// The file as a whole cannot be used: nothing of it will be recorded.
    synchronized void block(List<Remark> remarks) {
        blocked = true;
        wrong += remarks.size();
        remarks.forEach(this::keep);
    }

    private void settle(List<Remark> remarks) {
        done++;
        remarks.forEach(this::keep);
        alike += any(remarks, Kind.ALIKE);
        unsure += any(remarks, Kind.UNSURE);
    }

    private static int any(List<Remark> remarks, Kind kind) {
        return remarks.stream().anyMatch(remark -> remark.kind() == kind) ? 1 : 0;
    }

    private void keep(Remark remark) {
        boolean error = remark.kind() == Kind.ERROR;
        errorsFound += error ? 1 : 0;
        othersFound += error ? 0 : 1;
        List<Remark> kept = error ? errors : others;
        if (kept.size() < MOST) {
            kept.add(remark);
        }
    }

    /// Whether a row is not recorded: it is wrong, or there already.
    synchronized boolean leavesOut(int row) {
        return left.get(row);
    }

    synchronized boolean faultless() {
        return !blocked && wrong == 0;
    }

    synchronized boolean blocked() {
        return blocked;
    }

    synchronized Report report() {
        return new Report(
                rows,
                done,
                ready,
                wrong,
                duplicates,
                alike,
                unsure,
                events,
                blocked,
                errorsFound,
                othersFound,
                errors,
                others);
    }
}
