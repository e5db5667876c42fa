package org.throughline.standalone.backup;

import java.util.Arrays;
import java.util.List;

/// The tables that a backup holds. The others are made again from the log (projections, snapshots)
/// or are worth nothing without the process that wrote them (staged imports).
enum Table {
    EVENT(
            Part.LOG,
            "event",
            "event",
            "position, event_id, stream, seq, type_id, ledger_time, dedupe, public, sealed",
            "",
            "position"),
    ACCESS(
            Part.LOG,
            "access",
            "access",
            "ordinal, id, at, account, agency, outcome, case_id, look, position",
            "",
            "ordinal"),
    ACCESS_PENDING(Part.LOG, "access_pending", "access_pending", "ordinal", "", "ordinal"),
    /// What was signed cannot be made again; tiles and nodes of the map are.
    CHECKPOINT(Part.LOG, "checkpoint", "checkpoint", "size, note", "", "size"),
    COSIGNATURE(
            Part.LOG,
            "cosignature",
            "cosignature",
            "size, witness, key_id, signature",
            "",
            "size, witness, key_id"),
    /// Whose keys were destroyed, beside the log, so that older keys cannot bring them back unseen.
    ERASED(Part.LOG, "erased", "destroyed_person", "case_id, person", "", "case_id, person"),

    BUCKET_KEY(Part.KEYS, "bucket_key", "bucket_key", "id, bucket, file", "", "id"),
    PERSON(Part.KEYS, "person", "person", "case_id, person, bucket", "", "case_id, person"),
    /// Only what the current bucket keys open: what superseded ones did is nobody's any more.
    WRAPPED_KEY(
            Part.KEYS,
            "wrapped_key",
            "wrapped_key",
            "case_id, person, bucket_key, wrapped",
            "WHERE bucket_key IN (SELECT max(id) FROM bucket_key GROUP BY bucket)",
            "case_id, person"),
    DESTROYED_PERSON(
            Part.KEYS,
            "destroyed_person",
            "destroyed_person",
            "case_id, person",
            "",
            "case_id, person"),
    DESTROYED_BUCKET_KEY(
            Part.KEYS,
            "destroyed_bucket_key",
            "destroyed_bucket_key",
            "bucket_key",
            "",
            "bucket_key"),
    LOG_KEY(Part.KEYS, "log_key", "log_key", "one, wrapped", "", "one");

    private final Part part;
    private final String label;
    private final String name;
    private final String columns;
    private final String condition;
    private final String order;

    Table(Part part, String label, String name, String columns, String condition, String order) {
        this.part = part;
        this.label = label;
        this.name = name;
        this.columns = columns;
        this.condition = condition;
        this.order = order;
    }

    static List<Table> of(Part part) {
        return Arrays.stream(values()).filter(table -> table.part == part).toList();
    }

    Part part() {
        return part;
    }

    /// Its name in a backup, and that of its files.
    String label() {
        return label;
    }

    /// Its name in the database.
    String tableName() {
        return name;
    }

    List<String> columns() {
        return List.of(columns.split(", ", -1));
    }

    String copyOut() {
        return "COPY (SELECT %s FROM %s %s ORDER BY %s) TO STDOUT (FORMAT binary)"
                .formatted(columns, name, condition, order);
    }

    String copyIn() {
        return "COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(name, columns);
    }

    String countRows() {
        return "SELECT count(*) FROM %s %s".formatted(name, condition);
    }
}
