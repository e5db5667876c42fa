package org.throughline.query.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.people.Care;
import org.throughline.query.people.Holding;
import org.throughline.query.people.Households;
import org.throughline.query.people.Legal;
import org.throughline.query.people.People;
import org.throughline.query.people.Person;
import org.throughline.query.people.Relationships;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.query.web.Filter;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.PeoplePage;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.time.When;

/// The people of a case, for the pages: as what they are to the child, not by name.
final class PeoplePages {

    private static final String NOT_STATED = "Not stated";

    private final CaseReads cases;
    private final Texts texts;

    PeoplePages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<PeoplePage> people(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(cases, id, filter, account, lens -> page(id, filter, lens));
    }

    private PeoplePage page(CaseId id, Filter filter, Lens lens) {
        PeopleRows rows = PeopleRows.of(lens, texts);
        Texts.Opened opened = texts.open(id, rows.positions().all());
        Set<KnowerKey> knowers = lens.knowers();
        Lines lines = new Lines(id, filter);
        return new PeoplePage(
                rows.people().persons().stream().map(lines::person).toList(),
                rows.relationships().stream()
                        .map(
                                each ->
                                        lines.relationship(
                                                each,
                                                opened.at(each.stated().position()),
                                                rows.knownTo(each.stated().entry(), knowers)))
                        .toList(),
                rows.people().households().stream()
                        .map(each -> lines.home(each, rows.members(each)))
                        .toList(),
                rows.care().stream().map(lines::care).toList(),
                rows.legal().stream().map(lines::legal).toList(),
                ViewPages.counts(lens.counts(shown(lens), People::matters)));
    }

    private static int shown(Lens lens) {
        return Math.toIntExact(
                lens.inPeriod().stream().filter(each -> People.matters(each.version())).count());
    }

    /// Makes the lines of one page.
    private record Lines(CaseId id, Filter filter) {

        PeoplePage.Line person(Person person) {
            List<LabelledText> facts = new ArrayList<>();
            for (Told each : person.identified()) {
                facts.add(new LabelledText("Identified by", PersonWords.of(each.agency())));
            }
            for (Person.Link each : person.links()) {
                facts.add(new LabelledText("Linked", linked(each)));
            }
            for (Told each : person.misfiled()) {
                facts.add(
                        new LabelledText(
                                "Misfiled",
                                "Records lay under the wrong person, says "
                                        + PersonWords.of(each.agency())
                                        + ", "
                                        + WhenWords.inSentence(each.happened())));
            }
            String href =
                    person.identified().isEmpty() ? null : href(person.identified().getLast());
            return new PeoplePage.Line(
                    PageAnswers.capital(PersonWords.of(person.id())), href, null, facts);
        }

        private static String linked(Person.Link link) {
            String other =
                    link.sameAs() != null
                            ? "the same person as " + PersonWords.of(link.sameAs())
                            : "has another record"
                                    + (link.heldBy() == null
                                            ? ""
                                            : " with " + PersonWords.of(link.heldBy()));
            String since = ", since: " + WhenWords.inSentence(link.told().happened());
            return link.unlinked() == null
                    ? other + since
                    : other
                            + since
                            + "; taken back: "
                            + WhenWords.inSentence(link.unlinked().happened());
        }

        PeoplePage.Line relationship(
                Relationships.Relationship each, OpenEvent event, List<KnowerKey> knownTo) {
            List<LabelledText> facts = new ArrayList<>();
            if (each.stated().event() instanceof RelationshipAsserted asserted
                    && asserted.calledBy() != null) {
                event.text(asserted.calledBy().commitment())
                        .ifPresent(
                                words ->
                                        facts.add(
                                                new LabelledText(
                                                        "Called by " + PersonWords.of(each.to()),
                                                        words)));
            }
            times(facts, each.begun(), each.ended());
            facts.add(new LabelledText("Stated by", PersonWords.of(each.stated().agency())));
            facts.add(
                    new LabelledText(
                            "Known to",
                            knownTo.isEmpty()
                                    ? "No record of anybody"
                                    : String.join(
                                            ", ",
                                            knownTo.stream().map(PageAnswers::name).toList())));
            return new PeoplePage.Line(
                    PageAnswers.capital(PersonWords.of(each.person()))
                            + ": "
                            + plain(each.relation())
                            + " "
                            + PersonWords.of(each.to()),
                    href(each.stated()),
                    each.lasting() && each.holding() == Holding.HOLDS
                            ? null
                            : words(each.holding()),
                    facts);
        }

        PeoplePage.Home home(Households.Household household, List<Households.Member> members) {
            return new PeoplePage.Home(
                    "Home of " + PersonWords.of(household.of()),
                    members.stream().map(this::member).toList());
        }

        private PeoplePage.Line member(Households.Member each) {
            List<LabelledText> facts = new ArrayList<>();
            if (each.joined() != null && each.joined().event() instanceof HouseholdJoined joined) {
                facts.add(new LabelledText("How", stated(joined.terms())));
                facts.add(new LabelledText("Cares for the child", stated(joined.caresForChild())));
            }
            times(facts, each.joined(), each.left());
            facts.add(new LabelledText("Stated by", PersonWords.of(each.stated().agency())));
            return new PeoplePage.Line(
                    PageAnswers.capital(PersonWords.of(each.person())),
                    href(each.stated()),
                    words(each.holding()),
                    facts);
        }

        PeoplePage.Line care(Care.Arrangement each) {
            CareArrangementChanged event = each.event();
            List<LabelledText> facts = new ArrayList<>();
            facts.add(new LabelledText("Cared for by", people(event.to())));
            facts.add(new LabelledText("Before", people(event.from())));
            facts.add(new LabelledText("Since", WhenWords.of(each.told().happened())));
            until(facts, event.until());
            if (each.next() != null) {
                facts.add(new LabelledText("Next change", WhenWords.of(each.next().happened())));
            }
            facts.add(new LabelledText("Legal basis", stated(event.legalBasis())));
            facts.add(new LabelledText("Stated by", PersonWords.of(each.told().agency())));
            return new PeoplePage.Line(
                    PageAnswers.capital(PersonWords.of(event.child())) + ": " + plain(event.kind()),
                    href(each.told()),
                    words(each.holding()),
                    facts);
        }

        PeoplePage.Line legal(Legal.Status each) {
            LegalStatusChanged event = each.event();
            List<LabelledText> facts = new ArrayList<>();
            facts.add(new LabelledText("What is said", stated(event.change())));
            facts.add(new LabelledText("When", WhenWords.of(each.told().happened())));
            until(facts, event.until());
            if (!event.inFavourOf().isEmpty()) {
                facts.add(new LabelledText("In favour of", people(event.inFavourOf())));
            }
            facts.add(new LabelledText("Stated by", PersonWords.of(each.told().agency())));
            return new PeoplePage.Line(
                    PageAnswers.capital(PersonWords.of(event.person()))
                            + ": "
                            + plain(event.status()),
                    href(each.told()),
                    PageAnswers.capital(plain(each.force())),
                    facts);
        }

        private String href(Told told) {
            return ViewPages.href(id, filter, told.seen().version());
        }
    }

    private static void times(
            List<LabelledText> facts, @Nullable Told begun, @Nullable Told ended) {
        facts.add(
                new LabelledText(
                        "Since", begun == null ? NOT_STATED : WhenWords.of(begun.happened())));
        until(facts, ended == null ? null : ended.happened());
    }

    private static void until(List<LabelledText> facts, @Nullable When until) {
        if (until != null) {
            facts.add(new LabelledText("Until", WhenWords.of(until)));
        }
    }

    private static String words(Holding holding) {
        return switch (holding) {
            case NOT_YET -> "Not yet";
            case HOLDS -> "Current";
            case UNCERTAIN -> "Not stated whether it still holds";
            case ENDED -> "Ended";
        };
    }

    private static String people(Collection<PersonId> people) {
        return people.isEmpty() ? NOT_STATED : PageAnswers.capital(PersonWords.of(people));
    }

    private static String stated(@Nullable Enum<?> word) {
        return word == null ? NOT_STATED : PageAnswers.capital(plain(word));
    }

    private static String plain(Enum<?> word) {
        return Kebab.text(word).replace('-', ' ');
    }
}
