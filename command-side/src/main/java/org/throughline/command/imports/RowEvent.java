package org.throughline.command.imports;

import tools.jackson.databind.node.ObjectNode;

/// One event of a row, and what it holds of it.
///
/// @param node as a CloudEvent
record RowEvent(Part part, ObjectNode node) {

    String id() {
        return node.path("id").stringValue("");
    }
}
