package org.throughline.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.ledger.Position;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.decisions.FromTables;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.record.CaseHistory;
import org.throughline.query.record.CaseTables;
import org.throughline.query.record.MemoryRecord;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;

/// Reads a case through the classes that pages and interface use, in one snapshot.
final class TableReader implements Answering {

    private final String name;
    private final ProjectedCases cases;
    private final ToLongFunction<PastPoint> upTo;
    private final CaseTables rows;
    private final TransactionTemplate snapshot;

    /// @param tables those that the connections find first
    /// @param upTo as of which position a question is asked
    TableReader(
            String name, DataSource tables, ProjectedCases cases, ToLongFunction<PastPoint> upTo) {
        this.name = name;
        this.cases = cases;
        this.upTo = upTo;
        rows =
                new CaseTables(
                        tables,
                        new CasefileTable(tables),
                        new ChronologyTable(tables),
                        new KnowledgeTable(tables));
        snapshot = new TransactionTemplate(new JdbcTransactionManager(tables));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean answers(View view) {
        return true;
    }

    @Override
    public int answer(View view, PastPoint point) {
        return view.ask(known(point), point);
    }

    /// Who knew what, as of the point.
    WhoKnew known(PastPoint point) {
        MemoryRecord record = read(point.caseId(), upTo.applyAsLong(point));
        return new FromTables(record::lens, _ -> said(cases.log(), point));
    }

    private MemoryRecord read(CaseId id, long position) {
        CaseHistory read = snapshot.execute(_ -> rows.history(id, position));
        if (read == null) {
            throw new IllegalStateException("a transaction gave nothing");
        }
        return new MemoryRecord(id, position, read);
    }

    /// What a decision says, from the log of the case that the case is a copy of: one event by its
    /// position.
    private Optional<CaseEvent> said(EventSource log, PastPoint point) {
        List<RecordedEvent> rows = log.readAt(List.of(Position.of(point.decisionPosition())));
        return rows.stream().findFirst().flatMap(cases::said);
    }
}
