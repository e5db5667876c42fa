package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.EntryId;

/// What is known of how a past looks: what is silent, late, undated, decided, or not on the log
/// yet.
final class KnownPasts extends HandTold {

    private KnownPasts(Implementation implementation) {
        super(implementation);
    }

    static List<Answer> all() {
        return List.of(
                answer("silence has reasons", KnownPasts::silence),
                answer("what was learned later is hindsight", KnownPasts::hindsight),
                answer("what is undated comes last", KnownPasts::undated),
                answer("who was at a meeting knows what was told there", KnownPasts::meeting),
                answer("a decision is seen with what its maker had", KnownPasts::lens),
                answer("a position of the log is a past of its own", KnownPasts::position));
    }

    private static Answer answer(String name, Consumer<KnownPasts> check) {
        return new Answer(name, implementation -> check.accept(new KnownPasts(implementation)));
    }

    private void silence() {
        EntryId contact = contact();
        EntryId other = one.contact("gp", "2009", "b");
        String named = "'happened':'2008-05-01','involved':'school'";
        one.post("police", "involvement-started", named);
        assertThat(cell(contact, "school", Asking.EVERYTHING).state().text())
                .isEqualTo("not-submitted");
        assertThat(cell(contact, "gp", Asking.EVERYTHING).state().text())
                .isEqualTo("source-silent");
        one.post(
                "gp",
                "search-coverage-declared",
                "'happened':'2008-06','period':'2007','of':['child'],'systems':['index'],'result':'nothing-found'");
        assertThat(cell(contact, "gp", Asking.EVERYTHING).state().text())
                .isEqualTo("searched-none");
        assertThat(cell(other, "police", Asking.EVERYTHING).state().text())
                .isEqualTo("source-silent");
    }

    private void hindsight() {
        EntryId early = contact();
        EntryId late = one.contact("gp", "2008-03-12", "b");
        assertThat(entries(at("2007-09-01"))).containsExactly(early);
        Asking later = new Asking(at("2007-09-01").known(), null, true);
        assertThat(entries(later)).containsExactly(early, late);
        assertThat(asked().chronology(later).getLast().hindsight()).isTrue();
    }

    private void undated() {
        EntryId undated =
                one.post("police", "concern-logged", "'happened':'not-stated','concern':'x'");
        EntryId year = one.post("police", "concern-logged", "'happened':'2007','concern':'x'");
        EntryId day = one.post("police", "concern-logged", "'happened':'2007-01-01','concern':'x'");
        assertThat(entries(Asking.EVERYTHING)).containsExactly(day, year, undated);
    }

    private void meeting() {
        EntryId contact = contact();
        EntryId untold = one.contact("police", "2007-03-14", "b");
        EntryId meeting =
                one.post(
                        "hub",
                        "meeting-held",
                        ("'happened':'2007-05-05','kind':'core-group','attended':[{'kind':'agency','agency':'school'}],"
                                        + "'notInvited':[{'who':{'kind':'agency','agency':'gp'}}],'told':['%s']")
                                .formatted(contact.text()));
        assertThat(words(cell(contact, "school", at("2007-05-06"))))
                .isEqualTo("known attended 2007-05-05 1");
        assertThat(cell(untold, "school", at("2007-05-06")).state().isNoRecord()).isTrue();
        assertThat(words(cell(meeting, "gp", at("2007-05-06"))))
                .isEqualTo("stated-not-known invited 2007-05-05 1");
    }

    private void lens() {
        EntryId known = one.contact("hub", "2007-03-12", "a");
        EntryId unread = one.contact("police", "2007-03-13", "a");
        letter(unread, "hub", "2007-04-02");
        EntryId elsewhere = one.contact("police", "2007-03-14", "a");
        EntryId denied = one.contact("police", "2007-03-15", "a");
        stated("'kind':'agency','agency':'hub'", denied, "not-told", "2007-03-15");
        one.contact("police", "2008-03-12", "later");
        EntryId decision = one.post("hub", "case-closed", "'happened':'2007-05-01'");
        DecisionLens lens = asked().lens(decision).orElseThrow();
        assertThat(lens.maker()).isEqualTo("hub");
        assertThat(items(lens.known())).containsExactly(known);
        assertThat(items(lens.heldUnread())).contains(unread);
        assertThat(items(lens.statedNotKnown())).containsExactly(denied);
        assertThat(items(lens.knownElsewhere())).containsExactly(elsewhere);
        assertThat(lens.knownElsewhere().getFirst().by()).containsExactly("police");
        assertThat(lens.afterwards()).isEqualTo(2);
        EntryId undated = one.post("hub", "case-closed", "'happened':'not-stated'");
        assertThat(asked().lens(undated).orElseThrow())
                .isEqualTo(DecisionLens.unsplit(undated, "hub", false));
    }

    private void position() {
        EntryId contact = contact();
        long before = log.head().value();
        letter(contact, "gp", "2007-04-02");
        one.correct("police", contact, "2007-05-01", "b");
        WhoKnew then = askedAt(before);
        assertThat(then.matrix(Asking.EVERYTHING).knowers()).containsExactly("police");
        assertThat(then.chronology(Asking.EVERYTHING)).extracting(Row::version).containsExactly(1);
        assertThat(asked().matrix(Asking.EVERYTHING).knowers()).containsExactly("gp", "police");
    }
}
