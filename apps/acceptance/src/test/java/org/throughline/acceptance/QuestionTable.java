package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// One question to the review and its answer, written down from the source; what the record says is
/// held against it. Only tests read these tables.
final class QuestionTable {

    private static final Pattern NOT_STATED = Pattern.compile("Not stated: ([^.]*)\\.");
    private static final String BLAME =
            "(?i)\\b(failed|failure|ignored|should have|overlooked|neglected to)\\b";

    private final JsonNode table;
    private final ReviewCase review;
    private final Map<String, JsonNode> entries = new LinkedHashMap<>();

    QuestionTable(String name, ReviewCase review) {
        this.table = read(name);
        this.review = review;
        table.path("entries")
                .properties()
                .forEach(
                        each ->
                                entries.put(
                                        each.getKey(),
                                        review.event(
                                                Json.text(each.getValue(), "type"),
                                                Json.text(each.getValue(), "lines"),
                                                each.getValue().path("content"))));
    }

    static JsonNode read(String name) {
        try {
            return Json.MAPPER.readTree(
                    Files.readString(Path.of("src/test/resources/questions", name + ".json")));
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }

    JsonNode table() {
        return table;
    }

    JsonNode entry(String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }

    String id(String name) {
        return Json.text(entry(name), "eventId");
    }

    /// The interface says what the source says, and what is not stated it shows as that.
    QuestionTable isAnsweredByTheInterface() {
        entries.forEach(
                (name, event) -> {
                    JsonNode expected = table.required("entries").required(name);
                    JsonNode data = event.required("data");
                    for (String field : List.of("happened", "contentStatus")) {
                        if (expected.has(field)) {
                            assertThat(Json.text(data, field))
                                    .as(name)
                                    .isEqualTo(Json.text(expected, field));
                        }
                    }
                    if (expected.has("subjects")) {
                        assertThat(Content.texts(data.required("subjects")))
                                .as(name)
                                .containsExactlyInAnyOrderElementsOf(
                                        Content.texts(expected.required("subjects")));
                    }
                    Content.texts(expected.path("absent"))
                            .forEach(
                                    pointer ->
                                            assertThat(data.at(pointer).isMissingNode())
                                                    .as(name + pointer)
                                                    .isTrue());
                    says(name, ReviewCase.texts(event), expected);
                    knows(name, expected);
                });
        silences();
        return this;
    }

    private static void says(String name, String words, JsonNode expected) {
        Content.texts(expected.path("says"))
                .forEach(each -> assertThat(words).as(name).containsIgnoringCase(each));
        Set<String> notStated =
                NOT_STATED
                        .matcher(words)
                        .results()
                        .flatMap(found -> Arrays.stream(found.group(1).split("; ", -1)))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(notStated).as(name).containsAll(Content.texts(expected.path("notStated")));
        assertThat(words).as(name).doesNotContainPattern(BLAME);
    }

    private void knows(String name, JsonNode expected) {
        for (JsonNode each : expected.path("knows")) {
            JsonNode known = knowing(id(name), Json.text(each, "knower")).required("known");
            for (String field : List.of("state", "channel", "evidence")) {
                if (each.has(field)) {
                    assertThat(Json.text(known, field))
                            .as("%s, %s, %s", name, Json.text(each, "knower"), field)
                            .isEqualTo(Json.text(each, field));
                }
            }
            String since = Json.text(each, "since");
            assertThat(Json.text(known, "since"))
                    .as("%s, %s, since", name, Json.text(each, "knower"))
                    .isEqualTo(since.equals("never") ? "" : since);
        }
    }

    JsonNode knowing(String entry, String knower) {
        return review.read("/entries/" + entry)
                .required("knowing")
                .valueStream()
                .filter(each -> Json.text(each, "knower").equals(knower))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + knower));
    }

    /// What the source is silent of has no entry, which says nothing of whether it was so.
    private void silences() {
        List<String> types = review.events().stream().map(each -> Json.text(each, "type")).toList();
        for (String silent : Content.texts(table.path("silentOf"))) {
            assertThat(types).doesNotContain(silent);
        }
        for (String never : Content.texts(table.path("neverSays"))) {
            for (JsonNode event : review.events()) {
                assertThat(ReviewCase.texts(event)).doesNotContainPattern(never);
            }
        }
    }

    /// Each entry's page says it and shows the lines it rests on.
    QuestionTable isAnsweredOnPages() {
        entries.forEach(
                (name, event) -> {
                    JsonNode expected = table.required("entries").required(name);
                    String path = "/cases/" + ReviewCase.ID + "/entries/" + id(name);
                    String page = review.page(path);
                    assertThat(page).as(path).contains("000, at " + ReviewCase.lines(event));
                    says(name, page, expected);
                    if (Json.text(event.required("data"), "happened").startsWith("not-stated")) {
                        assertThat(page).as(path).contains("Date not stated");
                    }
                });
        Content.texts(table.at("/where/pages")).forEach(path -> review.page(filled(path)));
        return this;
    }

    /// The chronology of the command line has it too, and each command named is one that runs.
    QuestionTable isAnsweredOnTheCommandLine() {
        entries.forEach(
                (name, event) ->
                        says(
                                name,
                                review.row(Json.text(event, "eventId")),
                                table.required("entries").required(name)));
        for (String command : Content.texts(table.at("/where/commands"))) {
            assertThat(review.command(filled(command)))
                    .as(command)
                    .containsIgnoringCase("not stated")
                    .doesNotContainPattern(BLAME);
        }
        return this;
    }

    private String filled(String address) {
        String text = address.replace("{case}", ReviewCase.ID);
        for (String name : entries.keySet()) {
            text = text.replace("{" + name + "}", id(name));
        }
        assertThat(text).doesNotContain("{");
        return text;
    }

    void isAnswered() {
        isAnsweredByTheInterface().isAnsweredOnPages().isAnsweredOnTheCommandLine();
    }
}
