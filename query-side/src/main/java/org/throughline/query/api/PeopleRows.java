package org.throughline.query.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.people.Care;
import org.throughline.query.people.Households;
import org.throughline.query.people.Legal;
import org.throughline.query.people.People;
import org.throughline.query.people.Relationships;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// The people of a case, those rows that may touch the period asked for.
record PeopleRows(Lens lens, People people) {

    static PeopleRows of(Lens lens, Texts texts) {
        return new PeopleRows(lens, People.of(lens, texts));
    }

    List<Relationships.Relationship> relationships() {
        return people.relationships().stream()
                .filter(each -> touches(each.begun(), each.ended()))
                .toList();
    }

    List<Households.Member> members(Households.Household household) {
        return household.members().stream()
                .filter(each -> touches(each.joined(), each.left()))
                .toList();
    }

    List<Care.Arrangement> care() {
        return people.care().stream().filter(each -> touches(each.told(), each.next())).toList();
    }

    List<Legal.Status> legal() {
        return people.legal().stream()
                .filter(each -> touches(each.told().happened(), each.event().until()))
                .toList();
    }

    /// The events whose texts the rows need.
    Positions positions() {
        Positions positions = new Positions();
        Stream.concat(
                        people.persons().stream().flatMap(each -> each.identified().stream()),
                        relationships().stream().map(Relationships.Relationship::stated))
                .forEach(each -> positions.add(each.position()));
        return positions;
    }

    /// Who knew or held an entry, of those whose knowledge the reader may see.
    List<KnowerKey> knownTo(EntryId entry, Set<KnowerKey> knowers) {
        return knowers.stream().filter(each -> lens.standing(each, entry).had()).toList();
    }

    private boolean touches(@Nullable Told begun, @Nullable Told ended) {
        return touches(
                begun == null ? null : begun.happened(), ended == null ? null : ended.happened());
    }

    private boolean touches(@Nullable When since, @Nullable When until) {
        Question question = lens.question();
        return (since == null || since.touches(null, question.to()) != Truth.NO)
                && (until == null || until.touches(question.from(), null) != Truth.NO);
    }
}
