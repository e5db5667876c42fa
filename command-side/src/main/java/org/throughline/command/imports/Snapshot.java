package org.throughline.command.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;

/// One import at one moment.
///
/// @param caseId null if only its id is still known
/// @param expires when the file and its key are destroyed at the latest
/// @param committed rows whose events are in the log
/// @param recorded events of them that this import brought there; the others were there already
/// @param trouble the code of what stopped it last
public record Snapshot(
        UUID id,
        @Nullable CaseId caseId,
        Stage stage,
        @Nullable Instant expires,
        Report report,
        int committed,
        int recorded,
        @Nullable String trouble) {

    static Snapshot expired(UUID id) {
        return new Snapshot(id, null, Stage.EXPIRED, null, Report.NONE, 0, 0, null);
    }
}
