package org.throughline.query.record;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.codec.CanonicalJson;
import org.throughline.schema.codec.PublicTexts;
import org.throughline.schema.sealing.SealedPart;
import tools.jackson.databind.JsonNode;

/// One event with its texts as they are stored. Texts are found by their form in the public part,
/// so that this works for types of events that this reader does not know.
record SealedTexts(
        RecordedEvent row, JsonNode publicPart, SealedPart part, Map<String, PersonalText> texts) {

    static SealedTexts of(RecordedEvent row) {
        JsonNode publicPart = CanonicalJson.parse(row.publicPart());
        return new SealedTexts(
                row,
                publicPart,
                SealedPart.parse(row.sealedPart()),
                PublicTexts.in(publicPart.path("data")));
    }

    Set<PersonId> people() {
        Set<PersonId> people = new TreeSet<>();
        texts.values().forEach(text -> people.addAll(text.about()));
        return people;
    }

    EventId eventId() {
        return row.eventId();
    }

    @Override
    public String toString() {
        return "texts of " + row;
    }
}
