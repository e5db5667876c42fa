package org.throughline.query.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.people.Care;
import org.throughline.query.people.Households;
import org.throughline.query.people.Legal;
import org.throughline.query.people.Person;
import org.throughline.query.people.Relationships;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.cases.people.PersonMisfiled;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.time.When;

/// The rows of the view of people. `since` and `until` are as stated: absent means that it is not
/// on record. `standing` says whether it holds as of the time asked about.
final class PeopleJson {

    private PeopleJson() {}

    record PersonJson(
            String person,
            List<IdentifiedJson> identified,
            List<LinkJson> links,
            List<MisfiledJson> misfiled) {}

    record IdentifiedJson(
            String entryId, String agency, @Nullable String name, List<String> otherNames) {

        @Override
        public String toString() {
            return "IdentifiedJson[" + entryId + "]";
        }
    }

    /// @param unlinked the entry that takes the link back
    record LinkJson(
            String entryId,
            String agency,
            @Nullable String sameAs,
            @Nullable String heldBy,
            String certain,
            String since,
            @Nullable String unlinked,
            @Nullable String until) {}

    record MisfiledJson(
            String entryId,
            String agency,
            String filedUnder,
            @Nullable String belongsTo,
            String found,
            @Nullable String misfiledFrom) {}

    /// @param entryId the entry that states it; absent if only its end is on record
    /// @param calledBy what `to` calls `person`
    record RelationshipJson(
            @Nullable String entryId,
            String agency,
            String person,
            String relation,
            String to,
            @Nullable String calledBy,
            String standing,
            @Nullable String since,
            @Nullable String until,
            @Nullable String endedBy,
            List<KnownToJson> knownTo) {

        @Override
        public String toString() {
            return "RelationshipJson[" + entryId + "]";
        }
    }

    record KnownToJson(String knower, String state) {}

    record HouseholdJson(String of, List<MemberJson> members) {}

    record MemberJson(
            @Nullable String entryId,
            String agency,
            String person,
            @Nullable String terms,
            @Nullable String caresForChild,
            String standing,
            @Nullable String since,
            @Nullable String until,
            @Nullable String leftBy) {}

    /// @param from who cared before
    /// @param to who cares from then on
    /// @param endedBy the change that surely came next
    record CareJson(
            String entryId,
            String agency,
            String child,
            String kind,
            List<String> from,
            List<String> to,
            @Nullable String legalBasis,
            @Nullable String planned,
            String standing,
            String since,
            @Nullable String until,
            @Nullable String endedBy) {}

    record LegalJson(
            String entryId,
            String agency,
            String person,
            String status,
            String change,
            List<String> categories,
            List<String> inFavourOf,
            String standing,
            String since,
            @Nullable String until) {}

    static PersonJson of(Person person, Opening opening) {
        return new PersonJson(
                person.id().text(),
                person.identified().stream().map(each -> identified(each, opening)).toList(),
                person.links().stream().map(PeopleJson::link).toList(),
                person.misfiled().stream().map(PeopleJson::misfiled).toList());
    }

    private static IdentifiedJson identified(Told told, Opening opening) {
        PersonIdentified event = (PersonIdentified) told.event();
        OpenEvent open = opening.at(told);
        List<String> others = new ArrayList<>();
        event.otherNames().forEach(each -> open.text(each.commitment()).ifPresent(others::add));
        return new IdentifiedJson(
                told.entry().text(), told.agency().text(), text(event.name(), open), others);
    }

    private static LinkJson link(Person.Link link) {
        return new LinkJson(
                link.told().entry().text(),
                link.told().agency().text(),
                link.sameAs() == null ? null : link.sameAs().text(),
                link.heldBy() == null ? null : link.heldBy().text(),
                Kebab.text(link.certain()),
                link.told().happened().text(),
                entry(link.unlinked()),
                happened(link.unlinked()));
    }

    private static MisfiledJson misfiled(Told told) {
        PersonMisfiled event = (PersonMisfiled) told.event();
        return new MisfiledJson(
                told.entry().text(),
                told.agency().text(),
                event.filedUnder().text(),
                event.belongsTo() == null ? null : event.belongsTo().text(),
                Kebab.text(event.found()),
                text(event.misfiledFrom()));
    }

    static RelationshipJson of(
            Relationships.Relationship each, Opening opening, List<KnownToJson> knownTo) {
        Told stated = each.stated();
        String calledBy =
                stated.event() instanceof RelationshipAsserted asserted
                        ? text(asserted.calledBy(), opening.at(stated))
                        : null;
        return new RelationshipJson(
                entry(each.begun()),
                stated.agency().text(),
                each.person().text(),
                Kebab.text(each.relation()),
                each.to().text(),
                calledBy,
                Kebab.text(each.holding()),
                happened(each.begun()),
                happened(each.ended()),
                entry(each.ended()),
                knownTo);
    }

    static HouseholdJson of(Households.Household household, List<Households.Member> members) {
        return new HouseholdJson(
                household.of().text(), members.stream().map(PeopleJson::member).toList());
    }

    private static MemberJson member(Households.Member each) {
        Told joined = each.joined();
        HouseholdJoined event = joined == null ? null : (HouseholdJoined) joined.event();
        return new MemberJson(
                entry(joined),
                each.stated().agency().text(),
                each.person().text(),
                event == null ? null : Kebab.text(event.terms()),
                event == null ? null : word(event.caresForChild()),
                Kebab.text(each.holding()),
                happened(joined),
                happened(each.left()),
                entry(each.left()));
    }

    static CareJson of(Care.Arrangement each) {
        CareArrangementChanged event = each.event();
        return new CareJson(
                each.told().entry().text(),
                each.told().agency().text(),
                event.child().text(),
                Kebab.text(event.kind()),
                people(event.from()),
                people(event.to()),
                word(event.legalBasis()),
                word(event.planned()),
                Kebab.text(each.holding()),
                each.told().happened().text(),
                text(event.until()),
                entry(each.next()));
    }

    static LegalJson of(Legal.Status each) {
        LegalStatusChanged event = each.event();
        return new LegalJson(
                each.told().entry().text(),
                each.told().agency().text(),
                event.person().text(),
                Kebab.text(event.status()),
                Kebab.text(event.change()),
                event.categories().stream().sorted().map(Kebab::text).toList(),
                people(event.inFavourOf()),
                Kebab.text(each.force()),
                each.told().happened().text(),
                text(event.until()));
    }

    private static List<String> people(Collection<PersonId> people) {
        return people.stream().sorted().map(PersonId::text).toList();
    }

    private static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : Kebab.text(word);
    }

    private static @Nullable String entry(@Nullable Told told) {
        return told == null ? null : told.entry().text();
    }

    private static @Nullable String happened(@Nullable Told told) {
        return told == null ? null : told.happened().text();
    }

    private static @Nullable String text(@Nullable When when) {
        return when == null ? null : when.text();
    }

    private static @Nullable String text(@Nullable PersonalText text, OpenEvent open) {
        return text == null ? null : open.text(text.commitment()).orElse(null);
    }

    /// Where texts are read from.
    @FunctionalInterface
    interface Opening {
        OpenEvent at(Told told);
    }
}
