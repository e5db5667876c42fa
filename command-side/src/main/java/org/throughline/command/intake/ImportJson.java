package org.throughline.command.intake;

import java.util.List;
import org.throughline.command.imports.Remark;
import org.throughline.command.imports.Report;
import org.throughline.command.imports.Snapshot;
import org.throughline.command.imports.Stage;
import org.throughline.schema.Kebab;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An import as it is told to the one who brought it. No value of the file is in it.
final class ImportJson {

    private ImportJson() {}

    /// What waits, without what was found in it.
    static ObjectNode of(List<Snapshot> waiting) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode imports = node.putArray("imports");
        waiting.forEach(each -> imports.add(of(each, 0)));
        return node;
    }

    /// @param most how many remarks of each sort are told
    static ObjectNode of(Snapshot snapshot, int most) {
        Report report = snapshot.report();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", snapshot.id().toString());
        if (snapshot.caseId() != null) {
            node.put("caseId", snapshot.caseId().text());
        }
        node.put("state", Kebab.text(snapshot.stage()));
        if (snapshot.trouble() != null) {
            node.put("trouble", snapshot.trouble());
        }
        if (snapshot.expires() != null && snapshot.stage() == Stage.READY) {
            node.put("expires", snapshot.expires().toString());
        }
        boolean committing =
                snapshot.stage() == Stage.COMMITTING || snapshot.stage() == Stage.COMMITTED;
        node.putObject("progress")
                .put("done", committing ? snapshot.committed() : report.done())
                .put("rows", committing ? report.ready() : report.rows());
        ObjectNode counts = node.putObject("counts");
        counts.put("rows", report.rows());
        counts.put("ready", report.ready());
        counts.put("errors", report.wrong());
        counts.put("duplicates", report.duplicates());
        counts.put("possibleDuplicates", report.alike());
        counts.put("unsure", report.unsure());
        counts.put("events", report.events());
        counts.put("committed", snapshot.committed());
        counts.put("recorded", snapshot.recorded());
        node.put("blocked", report.blocked());
        node.putObject("found")
                .put("errors", report.errorsFound())
                .put("remarks", report.othersFound());
        remarks(node.putArray("errors"), report.errors(), most);
        remarks(node.putArray("remarks"), report.others(), most);
        return node;
    }

    private static void remarks(ArrayNode list, List<Remark> remarks, int most) {
        remarks.stream()
                .limit(most)
                .forEach(
                        remark ->
                                list.addObject()
                                        .put("kind", Kebab.text(remark.kind()))
                                        .put("row", remark.row())
                                        .put("line", remark.line())
                                        .put("column", remark.column())
                                        .put("code", remark.code())
                                        .put("detail", remark.detail())
                                        .put("hint", remark.hint()));
    }
}
