package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.query.TestCase;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;

/// What somebody knew of an entry at a time, from the events that say so.
class WhoKnewWhatAndWhenTest {

    private final InMemoryEventSource log = MemoryKnowledge.log();
    private final TestCase one = MemoryKnowledge.newCase(log);

    private Standing standing(EntryId entry, String knower, Instant known) {
        List<Knowing> own =
                MemoryKnowledge.of(log, one.id()).stream()
                        .filter(each -> each.entry().equals(entry))
                        .filter(each -> each.who().key().text().equals(knower))
                        .toList();
        return Standings.of(own, known, CellState.SOURCE_SILENT);
    }

    private static String agency(String id) {
        return "{'kind':'agency','agency':'%s'}".formatted(id);
    }

    private EntryId letter(String from, String to, EntryId carried, String happened) {
        return one.post(
                from,
                "information-sent",
                "'happened':'%s','to':[%s],'means':'letter','extent':'gist','carries':['%s']"
                        .formatted(happened, agency(to), carried.text()));
    }

    @Nested
    class R28WhoKnewWhatAndWhen {

        private final EntryId contact = one.contact("police", "2007-03-12", "a");

        /// Police wrote it on 12 March. The GP was sent a letter on 2 April and read it on 1 June.
        /// The school was at a meeting on 5 May; the hospital was told in June, some day.
        private void spread() {
            EntryId letter = letter("police", "gp", contact, "2007-04-02");
            one.post(
                    "social-care",
                    "meeting-held",
                    "'happened':'2007-05-05','kind':'core-group','attended':[%s],'told':['%s']"
                            .formatted(agency("school"), contact.text()));
            one.post(
                    "gp",
                    "information-opened",
                    "'happened':'2007-06-01','sent':'%s'".formatted(letter.text()));
            one.post(
                    "hospital",
                    "knowledge-stated",
                    ("'happened':'2008','knower':%s,'of':'%s','stance':'knew','channel':'told',"
                                    + "'since':'2007-06'")
                            .formatted(agency("hospital"), contact.text()));
        }

        @ParameterizedTest
        @CsvSource({
            "police,   2007-03-11, source-silent,",
            "police,   2007-03-13, known,          authored",
            "gp,       2007-04-01, source-silent,",
            "gp,       2007-04-03, held,           sent",
            "gp,       2007-05-31, held,           sent",
            "gp,       2007-06-02, known,          opened",
            "school,   2007-05-04, source-silent,",
            "school,   2007-05-06, known,          attended",
            "hospital, 2007-05-31, source-silent,",
            "hospital, 2007-06-15, possibly-known, told",
            "hospital, 2007-07-01, known,          told"
        })
        void eachKnewByAChannelAndFromATimeOn(
                String knower, String day, String state, @Nullable String channel) {
            spread();
            Standing standing = standing(contact, knower, Instant.parse(day + "T12:00:00Z"));
            assertThat(standing.state().text()).isEqualTo(state);
            assertThat(standing.cell().channel())
                    .isEqualTo(channel == null ? null : Channel.of(channel));
        }

        @Test
        void whoIsToldOfAVersionIsNotToldOfTheNext() {
            spread();
            one.correct("police", contact, "2007-07-01", "b");
            Instant later = Instant.parse("2007-08-01T00:00:00Z");
            assertThat(standing(contact, "gp", later).version()).isEqualTo(1);
            assertThat(standing(contact, "police", later).version()).isEqualTo(2);
        }

        @Test
        void aLetterCarriesTheVersionOfTheDayOnWhichItWasSent() {
            one.correct("police", contact, "2007-03-20", "b");
            letter("police", "gp", contact, "2007-04-02");
            assertThat(standing(contact, "gp", Instant.parse("2007-04-03T00:00:00Z")).version())
                    .isEqualTo(2);
        }
    }
}
