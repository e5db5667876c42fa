package org.throughline.command.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.throughline.schema.RecordedEvent;

/// What a unit of work has appended, as it lies in the log, so that nobody who answers with it has
/// to read it.
public final class Appended {

    private static final String RESOURCE = Appended.class.getName();

    private Appended() {}

    /// In the order of the log; once the unit of work was committed.
    public static List<RecordedEvent> by(UnitOfWork<?> work) {
        List<StoredRow> rows = work.getOrDefaultResource(RESOURCE, List.of());
        return rows.stream().map(StoredRow::recorded).toList();
    }

    static void note(List<StoredRow> rows) {
        CurrentUnitOfWork.ifStarted(
                work ->
                        work.root()
                                .<List<StoredRow>>getOrComputeResource(
                                        RESOURCE, _ -> new ArrayList<>())
                                .addAll(rows));
    }
}
