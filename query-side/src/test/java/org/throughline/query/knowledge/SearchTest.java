package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.ledger.Position;
import org.throughline.query.TestCase;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// What a declared search that found nothing says of an entry.
class SearchTest {

    private static final PersonId SISTER = PersonId.of("sister");
    private static final Search SEARCH =
            new Search(
                    new EntryId(new UUID(1, 1)),
                    AgencyId.of("gp"),
                    When.parse("2008-05-01"),
                    When.parse("2005/2007"),
                    Set.of(PersonId.CHILD));

    private final InMemoryEventSource log = MemoryKnowledge.log();
    private final TestCase one = MemoryKnowledge.newCase(log);

    @ParameterizedTest
    @CsvSource({
        "2006-03-01,  true",
        "2005,        true",
        "2007,        true",
        "2005/2007,   true",
        "2004-12-31,  false",
        "2008-01-01,  false",
        "2004/2006,   false",
        "2006/2008,   false",
        "2006/..,     false",
        "/2006,       false",
        "not-stated,  false",
    })
    void coversWhatSurelyLiesInItsPeriod(String happened, boolean covered) {
        assertThat(SEARCH.covers(When.parse(happened), Set.of(PersonId.CHILD), null))
                .isEqualTo(covered);
    }

    @Test
    void coversThosePeopleOnlyWhoWereLookedFor() {
        When happened = When.parse("2006-03-01");
        assertThat(SEARCH.covers(happened, Set.of(SISTER), null)).isFalse();
        assertThat(SEARCH.covers(happened, Set.of(SISTER, PersonId.CHILD), null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-30T12:00:00Z, false",
        "2008-05-01T12:00:00Z, true",
        "2008-06-01T12:00:00Z, true",
    })
    void saysNothingBeforeItWasMade(Instant known, boolean covered) {
        assertThat(SEARCH.covers(When.parse("2006"), Set.of(PersonId.CHILD), known))
                .isEqualTo(covered);
    }

    @Test
    void isOfTheAgencyThatSearchedAndFromWhenItDid() {
        Search own = found("'happened':'2008-05','recorded':'2008-06'", null).orElseThrow();
        assertThat(own.agency()).isEqualTo(AgencyId.of("hub"));
        assertThat(own.since().text()).isEqualTo("2008-05");
        assertThat(own.people()).containsExactly(PersonId.CHILD);
        Search told = found("'happened':'not-stated','recorded':'2008-06'", "gp").orElseThrow();
        assertThat(told.agency()).isEqualTo(AgencyId.of("gp"));
        assertThat(told.since().text()).isEqualTo("2008-06");
    }

    @Test
    void aSearchThatFoundSomethingOrAnotherEntryIsNone() {
        assertThat(search("'happened':'2008','result':'found'")).isEmpty();
        EntryId contact = one.contact("hub", "2008", "a");
        assertThat(last(contact)).isEmpty();
    }

    private Optional<Search> found(String times, @Nullable String by) {
        String who = by == null ? "" : ",'by':{'kind':'agency','agency':'" + by + "'}";
        return search(times + ",'result':'nothing-found'" + who);
    }

    private Optional<Search> search(String fields) {
        return last(
                one.post(
                        "hub",
                        "search-coverage-declared",
                        fields + ",'period':'2005/2007','of':['child'],'systems':['index']"));
    }

    private Optional<Search> last(EntryId entry) {
        FeedEvent event =
                FeedEvent.of(
                        log.readAfter(Position.of(log.head().value() - 1), 1).getFirst(),
                        TestCase.CODEC);
        Change change = Change.of(event.content(), TestCase.CODEC.catalog()).orElseThrow();
        return Search.of(entry, ((Change.Added) change).version());
    }
}
