package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The types of events that can be submitted, and their JSON Schemas.
@RestController
final class SchemasController {

    private static final int OK = 200;
    private static final Pattern VERSION = Pattern.compile("v?[1-9][0-9]{0,3}");

    private final Schemas schemas;

    SchemasController(Schemas schemas) {
        this.schemas = schemas;
    }

    @GetMapping("/api/v1/schemas")
    ResponseEntity<byte[]> list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (EventType type : schemas.types()) {
            list.addObject()
                    .put("type", type.name())
                    .put("version", type.version())
                    .put("cloudEventType", type.cloudEventType())
                    .put("schema", "/api/v1/schemas/" + type.name() + "/v" + type.version());
        }
        return Replies.json(OK, JsonNodeFactory.instance.objectNode().set("schemas", list));
    }

    @GetMapping("/api/v1/schemas/{type}/{version}")
    ResponseEntity<byte[]> one(
            @PathVariable("type") String type,
            @PathVariable("version") String version,
            HttpServletRequest request) {
        Optional<byte[]> text =
                VERSION.matcher(version).matches()
                        ? schemas.text(type, Integer.parseInt(version.replace("v", "")))
                        : Optional.empty();
        return text.map(
                        schema ->
                                Replies.bytes(
                                        OK,
                                        MediaType.valueOf("application/schema+json"),
                                        new String(schema, StandardCharsets.UTF_8)))
                .orElseGet(
                        () ->
                                Replies.problem(
                                        Trouble.NOT_FOUND.problem(
                                                "The types are listed at /api/v1/schemas."),
                                        request));
    }
}
