package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// The entries that speak of one entry, and for a closure those that show information still being
/// sent to the agency that closed. Only entries that the question lets through.
record Related(List<Found> found) {

    /// @param relation `sent`, `sent-after`, `pattern`, `stated`, `told`, `finding`, `concerning`
    /// @param line what the command line prints
    record Line(String entryId, String relation, String line) {}

    /// One related entry.
    record Found(Seen seen, String relation, String words) {}

    static Related of(Lens lens, Seen about) {
        EntryVersion entry = about.version();
        List<Found> found = new ArrayList<>();
        for (Seen each : lens.seen()) {
            relation(lens, entry, each).ifPresent(found::add);
        }
        return new Related(found);
    }

    private static Optional<Found> relation(Lens lens, EntryVersion about, Seen each) {
        EntryVersion other = each.version();
        if (other.entry().equals(about.entry())) {
            return Optional.empty();
        }
        if (other.concerning().contains(about.entry())) {
            return Optional.of(concerning(each));
        }
        boolean after =
                about.is("case-closed")
                        && other.is("information-sent")
                        && other.happened().before(about.happened()) != Truth.YES
                        && lens.sentTo(other.entry(), about);
        return after
                ? Optional.of(
                        new Found(each, "sent-after", "sent information to the agency that closed"))
                : Optional.empty();
    }

    private static Found concerning(Seen each) {
        EntryVersion other = each.version();
        if (other.is("information-sent")) {
            return new Found(each, "sent", "sent information that tells of it");
        }
        if (other.is("pattern-stated")) {
            return new Found(each, "pattern", "states a pattern about it");
        }
        if (other.is("knowledge-stated")) {
            return new Found(each, "stated", "states who knew it");
        }
        if (other.is("closure-notified")) {
            return new Found(each, "told", "told others of it");
        }
        if (other.is("closure-acknowledged")) {
            return new Found(each, "told", "acknowledges that it was told of it");
        }
        if (other.is("imr-finding-recorded")) {
            return new Found(each, "finding", "finds about it");
        }
        return new Found(each, "concerning", "speaks of it");
    }

    Stream<Seen> entries() {
        return found.stream().map(Found::seen);
    }

    List<Line> lines(Texts.Opened texts) {
        return lines(texts, AgencyId::text, When::text);
    }

    /// The same in other words for agencies and times.
    List<Line> lines(
            Texts.Opened texts, Function<AgencyId, String> agency, Function<When, String> time) {
        return found.stream().map(each -> line(each, texts, agency, time)).toList();
    }

    private static Line line(
            Found found,
            Texts.Opened texts,
            Function<AgencyId, String> agency,
            Function<When, String> time) {
        EntryVersion entry = found.seen().version();
        OpenEvent event = texts.at(entry.position());
        String when = entry.happened().stated() ? time.apply(entry.happened()) : "date not stated";
        String words = agency.apply(entry.agency()) + " " + found.words() + " (" + when + ")";
        return new Line(
                entry.entry().text(),
                found.relation(),
                event.said().map(said -> words + ": " + said).orElse(words));
    }
}
