package org.throughline.query.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.query.TestCase;
import org.throughline.query.fold.RandomFields;
import org.throughline.query.fold.RandomHistory;
import org.throughline.query.fold.RandomTimes;
import org.throughline.query.questions.Questions;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Salt;

/// A made-up case and a time: first what may have been known by then, told in every shape of time,
/// then events that all of them begin after it. Of these, each text has a word and each event an id
/// that were nowhere before, and some agencies come in only now.
final class PastCase {

    static final List<String> LATECOMERS = List.of("canary-clinic", "canary-hostel");

    private static final List<String> KNOWERS =
            List.of("police", "gp", "school", "social-care", "board", "child", "unnamed-worker:gp");

    /// What amends any other entry says anew what somebody knew at the time, or what the record is,
    /// and counts for that time.
    private static final Set<String> AMENDED =
            Set.of("contact-recorded", "concern-logged", "note-recorded");

    private static final String WORD = "canary";
    private static final int EARLY = 30;
    private static final int LATER = 20;

    private final long seed;
    final Instant known;
    private final Random random;
    private final TestCase one;
    private final RandomHistory history;
    private final List<String> ids = new ArrayList<>();
    private final EntryId contact;
    private final EntryId decision;
    private int texts;
    private boolean late;

    PastCase(TestServer server, long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.known = new RandomTimes(random).instant();
        this.one = server.newCase();
        this.history =
                new RandomHistory(
                        random,
                        one.id(),
                        (agency, _, _, event) -> {
                            EventId id = one.append(agency, event);
                            if (late) {
                                ids.add(id.text());
                            }
                            return id;
                        });
        this.contact = one.contact("police", "2006-11-03", "came to the door");
        this.decision = one.decideReview();
    }

    CaseId id() {
        return one.id();
    }

    void early() {
        history.tell(
                EARLY,
                new RandomFields.Choices(
                        new RandomTimes(random),
                        RandomFields.AGENCIES,
                        () -> text("early"),
                        _ -> true));
    }

    /// Tells what nobody could know at the time.
    void later() {
        late = true;
        LocalDate after = LocalDate.ofInstant(known, ZoneOffset.UTC).plusDays(2);
        List<AgencyId> agencies =
                Stream.concat(RandomFields.AGENCIES.stream(), LATECOMERS.stream().map(AgencyId::of))
                        .toList();
        history.tell(
                LATER,
                new RandomFields.Choices(
                        RandomTimes.notBefore(after, random),
                        agencies,
                        () -> text(WORD),
                        type -> AMENDED.contains(type.name())));
    }

    private PersonalText text(String word) {
        byte[] salt = new byte[Salt.LENGTH];
        random.nextBytes(salt);
        return new PersonalText.Open(
                Set.of(PersonId.CHILD), new Salt(salt), word + " " + ++texts + " of " + seed);
    }

    /// Of each part of a path, a value that there was from the start.
    Map<String, String> values() {
        List<String> questions = Questions.all().stream().map(each -> each.name()).toList();
        return Map.of(
                "case",
                one.id().text(),
                "entry",
                contact.text(),
                "decision",
                decision.text(),
                "question",
                questions.get(random.nextInt(questions.size())));
    }

    /// What was learned later and stands in an answer: words, agencies, or the id of an event.
    List<String> foundIn(String text) {
        List<String> found = new ArrayList<>();
        if (text.contains(WORD)) {
            int at = text.indexOf(WORD);
            found.add(text.substring(at, Math.min(text.length(), at + 24)));
        }
        ids.stream().filter(text::contains).forEach(found::add);
        return found;
    }

    /// Those of some entries that came later.
    Set<String> foundAmong(Set<String> entries) {
        return ids.stream().filter(entries::contains).collect(Collectors.toSet());
    }

    /// Somebody who may have known something then.
    String knower() {
        return KNOWERS.get(random.nextInt(KNOWERS.size()));
    }

    @Override
    public String toString() {
        return "seed %d, known=%s".formatted(seed, known);
    }
}
