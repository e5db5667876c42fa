package org.throughline.standalone.backup;

import java.util.List;
import java.util.Objects;

/// The rows of one table, in files, in the table's order.
record TableCopy(String name, List<String> columns, long rows, List<Chunk> chunks) {

    TableCopy {
        Objects.requireNonNull(name);
        columns = List.copyOf(columns);
        chunks = List.copyOf(chunks);
    }
}
