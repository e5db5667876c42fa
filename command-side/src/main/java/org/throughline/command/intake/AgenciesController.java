package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import tools.jackson.databind.JsonNode;

/// Registers agencies. The list of them is a read, and the query side has it.
@RestController
final class AgenciesController {

    private final Registrar registrar;

    AgenciesController(Registrar registrar) {
        this.registrar = registrar;
    }

    @PostMapping("/api/v1/agencies")
    ResponseEntity<byte[]> register(HttpServletRequest request) {
        Result.Done done =
                registrar.register(read(StrictJson.parse(Body.read(request, Body.MOST))));
        return Replies.json(done.status(), done.answer());
    }

    private static AgencyRegistered read(JsonNode body) {
        List<InputError> errors = new ArrayList<>();
        AgencyId id =
                field(
                        body,
                        "id",
                        AgencyId::of,
                        "Send a short id in kebab-case, at most 40 characters.",
                        errors);
        AgencyKind kind =
                field(
                        body,
                        "kind",
                        text -> Kebab.of(AgencyKind.class, text),
                        "Send a kind from the schema of agency-registered; other if none fits.",
                        errors);
        body.propertyNames().stream()
                .filter(name -> !name.equals("id") && !name.equals("kind"))
                .forEach(
                        name ->
                                errors.add(
                                        new InputError(
                                                0,
                                                "/" + name,
                                                "unknown-field",
                                                "This field is not known here.",
                                                "Leave it out.")));
        if (id == null || kind == null || !errors.isEmpty()) {
            throw new NotAccepted(
                    Trouble.INVALID_EVENT.problem("An agency has an id and a kind.", errors));
        }
        return new AgencyRegistered(id, kind);
    }

    private static <T> @Nullable T field(
            JsonNode body,
            String name,
            Function<String, T> reader,
            String hint,
            List<InputError> errors) {
        JsonNode value = body.path(name);
        try {
            if (value.isString()) {
                return reader.apply(value.stringValue());
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        String code = value.isMissingNode() ? "missing" : "not-valid";
        errors.add(new InputError(0, "/" + name, code, "This field is needed.", hint));
        return null;
    }
}
