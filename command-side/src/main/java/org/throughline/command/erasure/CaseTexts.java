package org.throughline.command.erasure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.throughline.command.keyring.TextPlace;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.PublicTexts;
import org.throughline.schema.sealing.Opener;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.SealedPart;

/// Opens the texts of one case to say what an erasure will do to it. Nothing of a text leaves.
public final class CaseTexts {

    private static final Pattern NAME =
            Pattern.compile("(/replacement/data)?/(name|otherNames/\\d+)");

    private final EventSource log;
    private final EventCodec codec;
    private final PersonKeys keys;

    public CaseTexts(EventSource log, EventCodec codec, PersonKeys keys) {
        this.log = log;
        this.codec = codec;
        this.keys = keys;
    }

    /// A text that can be opened.
    ///
    /// @param entry the entry that its event is a version of, or an amendment of
    private record OpenText(TextPlace place, EntryId entry, PersonalText.Open text) {

        boolean about(Set<PersonId> people) {
            return !Collections.disjoint(text.about(), people);
        }

        @Override
        public String toString() {
            return place.toString();
        }
    }

    /// What the erasure of some people will do.
    ///
    /// @param people whose data is to be erased
    /// @param names by which the people are called; those that the record has for them are looked
    ///   for as well
    public ErasurePlan plan(CaseId caseId, Set<PersonId> people, Set<String> names) {
        List<RecordedEvent> events = log.readStream(StreamId.of(caseId), log.head());
        Opener opener = new Opener(keys.find(caseId, owners(events)));
        List<OpenText> texts = new ArrayList<>();
        Set<String> called = new HashSet<>(names);
        for (RecordedEvent event : events) {
            Decoded decoded = codec.decode(event.publicPart());
            List<OpenText> opened = opened(event, decoded, opener);
            if (identifies(decoded, people)) {
                opened.stream()
                        .filter(each -> NAME.matcher(each.place().pointer()).matches())
                        .forEach(each -> called.add(each.text().text()));
            }
            texts.addAll(opened);
        }
        return plan(texts, people, NamePattern.of(called));
    }

    private static ErasurePlan plan(List<OpenText> texts, Set<PersonId> people, NamePattern names) {
        int erased = 0;
        Set<EntryId> entries = new LinkedHashSet<>();
        List<TextPlace> review = new ArrayList<>();
        for (OpenText each : texts) {
            if (each.about(people)) {
                erased++;
                entries.add(each.entry());
            } else if (names.isIn(each.text().text())) {
                review.add(each.place());
            }
        }
        return new ErasurePlan(erased, entries, review);
    }

    private static Set<PersonId> owners(List<RecordedEvent> events) {
        Set<PersonId> owners = new TreeSet<>();
        for (RecordedEvent event : events) {
            PublicTexts.of(event.publicPart()).values().forEach(t -> owners.addAll(t.about()));
        }
        return owners;
    }

    private static List<OpenText> opened(RecordedEvent event, Decoded decoded, Opener opener) {
        List<OpenText> opened = new ArrayList<>();
        SealedPart part = SealedPart.parse(event.sealedPart());
        EntryId entry = entry(event, decoded);
        PublicTexts.of(event.publicPart())
                .forEach(
                        (pointer, text) -> {
                            if (opener.read(event.eventId(), part, pointer, text)
                                    instanceof PersonalText.Open open) {
                                TextPlace place = new TextPlace(event.eventId(), pointer);
                                opened.add(new OpenText(place, entry, open));
                            }
                        });
        return opened;
    }

    private static EntryId entry(RecordedEvent event, Decoded decoded) {
        return switch (decoded) {
            case Decoded.Known(var _, var _, EntryCorrected corrected) -> corrected.corrects();
            case Decoded.Known(var _, var _, EntryRetracted retracted) -> retracted.retracts();
            case Decoded _ -> new EntryId(event.eventId().value());
        };
    }

    private static boolean identifies(Decoded decoded, Set<PersonId> people) {
        return switch (decoded) {
            case Decoded.Known(var _, var _, EntryCorrected corrected) ->
                    names(corrected.replacement(), people);
            case Decoded.Known(var _, var _, CaseEvent event) -> names(event, people);
            case Decoded _ -> false;
        };
    }

    private static boolean names(CaseEvent event, Set<PersonId> people) {
        return event instanceof PersonIdentified identified && people.contains(identified.person());
    }
}
