package org.throughline.query.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Workers who left, as their own agencies say. What such a worker knew ends for the agency with
/// the leaving, whichever of the two came to the log first; what it came to know surely later does
/// not.
final class Leavings {

    private record Leaving(AgencyId agency, PersonId worker, When happened) {}

    private final List<Leaving> leavings = new ArrayList<>();

    Leavings(History history) {
        history.entries().stream()
                .filter(EntryVersions::isNotTakenBack)
                .map(EntryVersions::newest)
                .sorted(Comparator.comparingLong(EntryVersions.Version::position))
                .forEach(this::take);
        leavings.sort(Comparator.comparing(Leaving::happened, When.ORDER));
    }

    private void take(EntryVersions.Version version) {
        if (version.content() instanceof PractitionerLeft left && left.worker().person() != null) {
            AgencyId speaker =
                    version.correction() == null ? version.agency() : version.correction().agency();
            Somebody worker = Somebody.named(left.worker()).orOf(speaker);
            if (speaker.equals(worker.column().agency())) {
                leavings.add(new Leaving(speaker, left.worker().person(), version.happened()));
            }
        }
    }

    Statement applied(Statement statement) {
        if (!statement.had() || statement.until() != null) {
            return statement;
        }
        Optional<When> end =
                leavings.stream()
                        .filter(each -> statement.who().isWorker(each.worker(), each.agency()))
                        .map(Leaving::happened)
                        .filter(left -> left.before(statement.since()) != Truth.YES)
                        .findFirst();
        return end.map(statement::endedBy).orElse(statement);
    }
}
