package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.throughline.query.whoknew.Asking;
import org.throughline.schema.cases.EntryId;

/// Histories told by hand, with the answers that the glossary gives. They hold for each
/// implementation by itself, so that the two cannot be wrong together.
final class KnownAnswers extends HandTold {

    private KnownAnswers(Implementation implementation) {
        super(implementation);
    }

    static List<Answer> all() {
        return Stream.concat(own().stream(), KnownPasts.all().stream()).toList();
    }

    private static List<Answer> own() {
        return List.of(
                answer("sent is held, received is held, opened is known", KnownAnswers::letter),
                answer(
                        "knowing within a month is possible in it and certain after",
                        KnownAnswers::month),
                answer(
                        "who is not told of a correction believes what was",
                        KnownAnswers::correction),
                answer("a corrected letter carries what it carried", KnownAnswers::correctedLetter),
                answer(
                        "what is taken back says nothing, its author wrote it",
                        KnownAnswers::retraction),
                answer("what a leaver knew ends, told before or after", KnownAnswers::leaver),
                answer("accounts that differ are disputed", KnownAnswers::dispute));
    }

    private static Answer answer(String name, Consumer<KnownAnswers> check) {
        return new Answer(name, implementation -> check.accept(new KnownAnswers(implementation)));
    }

    private void letter() {
        EntryId contact = contact();
        EntryId letter = letter(contact, "gp", "2007-04-02");
        String sent = "'happened':'2007-04-05','sent':'%s'".formatted(letter.text());
        one.post("gp", "information-acknowledged", sent);
        one.post(
                "gp",
                "information-opened",
                "'happened':'2007-06-01','sent':'%s'".formatted(letter.text()));
        assertThat(words(cell(contact, "police", at("2007-03-13"))))
                .isEqualTo("known authored 2007-03-12 1");
        assertThat(words(cell(contact, "gp", at("2007-04-03"))))
                .isEqualTo("held sent 2007-04-02 1");
        assertThat(words(cell(contact, "gp", at("2007-05-01"))))
                .isEqualTo("held sent 2007-04-02 1");
        assertThat(words(cell(contact, "gp", at("2007-06-02"))))
                .isEqualTo("known opened 2007-06-01 1");
        assertThat(words(cell(letter, "gp", at("2007-05-01")))).isEqualTo("held sent 2007-04-02 1");
    }

    private void month() {
        EntryId contact = contact();
        stated("'kind':'agency','agency':'gp'", contact, "knew", "2007-06");
        assertThat(cell(contact, "gp", Asking.EVERYTHING).state().text()).isEqualTo("known");
        assertThat(by("gp", "2007-05-31")).isEmpty();
        assertThat(by("gp", "2007-06-15")).containsExactly("possibly-known");
        assertThat(by("gp", "2007-07-01")).containsExactly("known");
    }

    private void correction() {
        EntryId contact = contact();
        letter(contact, "gp", "2007-04-02");
        one.correct("police", contact, "2007-05-01", "b");
        assertThat(cell(contact, "gp", at("2007-09-01")).version()).isEqualTo(1);
        assertThat(cell(contact, "police", at("2007-04-15")).version()).isEqualTo(1);
        assertThat(cell(contact, "police", at("2007-09-01")).version()).isEqualTo(2);
        assertThat(shown(new Asking(at("2007-09-01").known(), "gp", false), contact)).isEqualTo(1);
        assertThat(shown(at("2007-09-01"), contact)).isEqualTo(2);
        assertThat(shown(at("2007-04-15"), contact)).isEqualTo(1);
    }

    private void correctedLetter() {
        EntryId contact = contact();
        EntryId letter = letter(contact, "gp", "2007-04-02");
        one.correct("police", contact, "2007-05-01", "b");
        String anew =
                ("{'type':'information-sent.v1','data':{'author':{'role':'clerk'},'subjects':['child'],"
                                + "'happened':'2007-04-03','recorded':'2007-06-01','means':'letter','extent':'full',"
                                + "'to':[{'kind':'agency','agency':'school'}],'carries':['%s']}}")
                        .formatted(contact.text());
        one.post(
                "police",
                "entry-corrected",
                "'happened':'2007-06-01','recorded':'2007-06-01','corrects':'%s','replacement':%s,'reason':'x'"
                        .formatted(letter.text(), anew));
        assertThat(words(cell(contact, "school", Asking.EVERYTHING)))
                .isEqualTo("held sent 2007-04-03 1");
        assertThat(asked().matrix(Asking.EVERYTHING).lines().getFirst().cells().get("gp"))
                .satisfies(gp -> assertThat(gp == null || gp.state().isNoRecord()).isTrue());
    }

    private void retraction() {
        EntryId contact = contact();
        EntryId said = stated("'kind':'agency','agency':'gp'", contact, "knew", "2007-06-01");
        assertThat(cell(contact, "gp", Asking.EVERYTHING).state().text()).isEqualTo("known");
        one.post(
                "hub",
                "entry-retracted",
                "'happened':'2008-07-01','recorded':'2008-07-02','retracts':'%s','reason':'x'"
                        .formatted(said.text()));
        assertThat(asked().matrix(Asking.EVERYTHING).knowers()).doesNotContain("gp");
        assertThat(words(cell(said, "hub", Asking.EVERYTHING)))
                .isEqualTo("known authored 2009-01-01 1");
        assertThat(retracted(Asking.EVERYTHING)).containsExactly(false, true);
        assertThat(retracted(at("2008-07-01"))).containsExactly(false);
    }

    private void leaver() {
        EntryId contact = contact();
        String worker = "'kind':'practitioner','agency':'gp','person':'worker-1'";
        stated(worker, contact, "knew", "2007-04-01");
        String left =
                "'happened':'2007-09-01','worker':{%s},'kind':'left-agency','left':'nobody'"
                        .formatted(worker);
        one.post("gp", "practitioner-left", left);
        assertThat(by("gp", "2007-08-01")).contains("known");
        assertThat(cell(contact, "gp", at("2007-12-01")).state().isNoRecord()).isTrue();
        EntryId other = one.contact("police", "2007-03-14", "b");
        stated(worker, other, "knew", "2007-05-01");
        assertThat(cell(other, "gp", at("2007-06-01")).state().text()).isEqualTo("known");
        assertThat(cell(other, "gp", at("2007-12-01")).state().isNoRecord()).isTrue();
        EntryId later = one.contact("police", "2007-10-14", "b");
        stated(worker, later, "knew", "2007-11-01");
        assertThat(cell(later, "gp", at("2007-12-01")).state().text()).isEqualTo("known");
    }

    private void dispute() {
        EntryId contact = contact();
        String gp = "'kind':'agency','agency':'gp'";
        stated(gp, contact, "knew", "2007-04-01");
        stated(gp, contact, "not-asked", "2007-04-01");
        assertThat(cell(contact, "gp", Asking.EVERYTHING).state().text()).isEqualTo("known");
        stated(gp, contact, "not-told", "2007-01-01");
        assertThat(cell(contact, "gp", Asking.EVERYTHING).state().text()).isEqualTo("known");
        stated(gp, contact, "not-told", "2007-06-01");
        assertThat(cell(contact, "gp", Asking.EVERYTHING).state().text()).isEqualTo("disputed");
        EntryId other = one.contact("police", "2007-03-14", "b");
        letter(other, "gp", "2007-04-02");
        stated(gp, other, "not-read", "2007-04-02");
        assertThat(cell(other, "gp", Asking.EVERYTHING).state().text())
                .isEqualTo("stated-not-known");
    }
}
