package org.throughline.command.intake;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Why something was not done (RFC 9457), without any value that was sent.
record Problem(int status, String code, String title, String detail, List<InputError> errors) {

    ObjectNode json(String traceId) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "/problems/" + code);
        node.put("title", title);
        node.put("status", status);
        node.put("detail", detail);
        node.put("code", code);
        node.put("traceId", traceId);
        if (!errors.isEmpty()) {
            ArrayNode list = node.putArray("errors");
            errors.forEach(
                    error ->
                            list.addObject()
                                    .put("item", error.item())
                                    .put("pointer", error.pointer())
                                    .put("code", error.code())
                                    .put("detail", error.detail())
                                    .put("hint", error.hint()));
        }
        return node;
    }
}
