package org.throughline.query.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.EntryTypes;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.cases.people.PeopleEvent;

/// The people of a case as a lens shows them (R129). Entries entered in error say nothing here.
public record People(
        List<Person> persons,
        List<Relationships.Relationship> relationships,
        List<Households.Household> households,
        List<Care.Arrangement> care,
        List<Legal.Status> legal) {

    private static final Set<Class<?>> OTHERS =
            Set.of(CareArrangementChanged.class, LegalStatusChanged.class);

    public static People of(Lens lens, Texts texts) {
        List<Seen> kept = lens.seen().stream().filter(each -> matters(each.version())).toList();
        List<Told> told =
                texts.told(kept).stream().filter(each -> !each.seen().retracted()).toList();
        @Nullable Instant known = lens.question().known();
        boolean rebuilt = lens.status().reconstructed();
        return new People(
                Person.of(lens.status().subjects(), told),
                Relationships.of(told, known, rebuilt),
                Households.of(told, known, rebuilt),
                Care.of(told, known, rebuilt),
                Legal.of(told, known));
    }

    /// Whether an entry says who is who.
    public static boolean matters(EntryVersion version) {
        return EntryTypes.of(version)
                .filter(type -> PeopleEvent.class.isAssignableFrom(type) || OTHERS.contains(type))
                .isPresent();
    }
}
