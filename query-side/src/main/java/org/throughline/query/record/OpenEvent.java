package org.throughline.query.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.throughline.ledger.TextState;
import org.throughline.query.answer.Problem;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.sealing.KeyringUnavailable;
import org.throughline.schema.sealing.Opener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One event whose texts can be read.
public final class OpenEvent {

    /// Stands where a text was destroyed by law.
    public static final String ERASED = "[erased by law]";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String REPLACEMENT = "/replacement/data";

    private final SealedTexts texts;
    private final Opener opener;
    private final Runnable shows;

    /// @param opener has the keys to its texts
    /// @param shows told whenever something of what the event says is given to be shown
    OpenEvent(SealedTexts texts, Opener opener, Runnable shows) {
        this.texts = texts;
        this.opener = opener;
        this.shows = shows;
    }

    public RecordedEvent row() {
        return texts.row();
    }

    public String type() {
        return texts.publicPart().path("type").stringValue("");
    }

    /// The agency that states it.
    public String agency() {
        return texts.publicPart().path("agency").stringValue("");
    }

    /// The fields of the version this event gives; of a correction, those of the replacement.
    private String root() {
        return texts.publicPart().at("/data" + REPLACEMENT).isObject() ? REPLACEMENT : "";
    }

    /// A word of the version's own public fields.
    public Optional<String> word(String field) {
        JsonNode node = texts.publicPart().at("/data" + root()).path(field);
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    /// The one line of the entry: its registered words and the source's own; empty if it has none.
    public Optional<String> summary() {
        shows.run();
        return words().map(words -> words.summary(shownVersion())).filter(line -> !line.isEmpty());
    }

    /// The source's own words, if it has any.
    public Optional<String> said() {
        shows.run();
        String root = root();
        return words().stream()
                .flatMap(words -> words.texts().stream())
                .map(each -> text(root + each))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Of the version this event gives; empty for a type of a later release.
    private Optional<EventWords> words() {
        String root = root();
        JsonNode event = texts.publicPart();
        String type = root.isEmpty() ? type() : event.at("/data/replacement/type").stringValue("");
        return EventCatalog.standard().byText(type).map(EventWords::of);
    }

    /// The post of the author, in the words of the source.
    public Optional<String> authorRole() {
        return text(root() + "/author/role");
    }

    /// Which worker of the case the author is.
    public Optional<PersonId> authorWorker() {
        JsonNode worker = texts.publicPart().at("/data" + root() + "/author/worker");
        return worker.isString()
                ? Optional.of(PersonId.of(worker.stringValue()))
                : Optional.empty();
    }

    /// A word of the event itself, also of one that gives another entry a new version.
    public Optional<String> ownWord(String field) {
        JsonNode node = texts.publicPart().at("/data").path(field);
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    /// The post of whoever made the event itself.
    public Optional<String> ownRole() {
        return text("/author/role");
    }

    /// Why an amendment was made, in its own words.
    public Optional<String> reason() {
        return text("/reason");
    }

    /// The text that has a commitment, if it stands in this event.
    public Optional<String> text(Commitment commitment) {
        shows.run();
        return word(commitment);
    }

    /// The words for one who is said to know another entry: they show nothing of this one.
    public Optional<String> who(Commitment part) {
        return word(part);
    }

    /// The account that looked, of an event that tells of a look.
    public Optional<String> account() {
        return text("/account");
    }

    private Optional<String> word(Commitment commitment) {
        return texts.texts().entrySet().stream()
                .filter(each -> each.getValue().commitment().equals(commitment))
                .map(Map.Entry::getKey)
                .findFirst()
                .flatMap(this::text);
    }

    private Optional<String> text(String pointer) {
        PersonalText text = texts.texts().get(pointer);
        return text == null ? Optional.empty() : Optional.of(read(pointer, text));
    }

    private String read(String pointer, PersonalText text) {
        return said(opened(pointer, text));
    }

    private static String said(PersonalText opened) {
        return switch (opened) {
            case PersonalText.Open open -> open.text();
            case PersonalText.Erased _ -> ERASED;
            case PersonalText.Sealed _ -> throw new IllegalStateException("still sealed");
        };
    }

    private PersonalText opened(String pointer, PersonalText text) {
        try {
            return opener.read(texts.eventId(), texts.part(), pointer, text);
        } catch (KeyringUnavailable _) {
            throw Problem.keyringUnavailable();
        }
    }

    /// All the fields of the event with their texts; each as `{about, text}`, an erased one marked.
    public JsonNode shown() {
        shows.run();
        return shown(texts.publicPart().path("data"), "");
    }

    /// The fields of the version this event gives.
    public JsonNode shownVersion() {
        shows.run();
        String root = root();
        return shown(texts.publicPart().at("/data" + root), root);
    }

    private JsonNode shown(JsonNode node, String pointer) {
        PersonalText text = texts.texts().get(pointer);
        if (text != null) {
            PersonalText opened = opened(pointer, text);
            ObjectNode shown = JSON.objectNode();
            shown.set("about", node.path("about"));
            shown.put("text", said(opened));
            if (opened instanceof PersonalText.Erased) {
                shown.put("erased", true);
            }
            return shown;
        }
        if (node.isObject()) {
            ObjectNode object = JSON.objectNode();
            node.properties()
                    .forEach(
                            each ->
                                    object.set(
                                            each.getKey(),
                                            shown(each.getValue(), pointer + "/" + each.getKey())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            for (int index = 0; index < node.size(); index++) {
                array.add(shown(node.get(index), pointer + "/" + index));
            }
            return array;
        }
        return node;
    }

    /// Each text as an evidence bundle has it, in the order of the pointers.
    ///
    /// @param erasure number of the event that says that texts about these people were erased
    public List<TextState> states(Function<Set<PersonId>, OptionalLong> erasure) {
        shows.run();
        return texts.texts().entrySet().stream()
                .map(each -> state(each.getKey(), each.getValue(), erasure))
                .sorted(
                        (one, other) ->
                                Arrays.compareUnsigned(
                                        one.pointer().getBytes(UTF_8),
                                        other.pointer().getBytes(UTF_8)))
                .toList();
    }

    private TextState state(
            String pointer, PersonalText text, Function<Set<PersonId>, OptionalLong> erasure) {
        if (opened(pointer, text) instanceof PersonalText.Open open) {
            return new TextState.Open(pointer, open.salt().bytes(), open.text());
        }
        OptionalLong said = erasure.apply(text.about());
        return said.isPresent()
                ? new TextState.Erased(pointer, said.getAsLong())
                : new TextState.Withheld(pointer);
    }

    @Override
    public String toString() {
        return "opened " + texts.row();
    }
}
