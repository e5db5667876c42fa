package org.throughline.command.cases;

import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.TODAY;
import static org.throughline.command.cases.Acts.by;
import static org.throughline.command.cases.Acts.entry;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.CareKind;
import org.throughline.schema.cases.people.LinkBasis;
import org.throughline.schema.cases.people.PersonLinked;
import org.throughline.schema.cases.people.PersonUnlinked;

/// Who cares for whom, and who is the same as whom, in few words.
public final class Family {

    private Family() {}

    public static CareArrangementChanged caredForBy(
            AgencyId stating, String happened, String child, String... carers) {
        return new CareArrangementChanged(
                by(stating, happened),
                PersonId.of(child),
                CareKind.RELATIVES,
                Set.of(),
                Set.copyOf(Stream.of(carers).map(PersonId::of).toList()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// That two ids are one person's.
    public static PersonLinked linked(String person, Stated certain, String sameAs) {
        return new PersonLinked(
                by(HEALTH, TODAY),
                PersonId.of(person),
                LinkBasis.NOT_STATED,
                certain,
                PersonId.of(sameAs),
                null,
                null,
                null);
    }

    /// That they are not, by naming the link or the two.
    public static PersonUnlinked unlinked(
            String person, @Nullable String link, @Nullable String notSameAs) {
        return new PersonUnlinked(
                by(SOCIAL_CARE, TODAY),
                PersonId.of(person),
                link == null ? null : entry(link),
                notSameAs == null ? null : PersonId.of(notSameAs),
                null,
                null);
    }
}
