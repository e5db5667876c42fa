package org.throughline.query.knowledge;

import java.util.List;
import java.util.Optional;
import org.throughline.schema.access.ReaderId;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.EntryId;

/// What a correction is told with: the log as it is now, but other entries in the versions they had
/// when what is corrected was first stated. To correct a letter puts no later version into it.
record SinceFirst(KnownSoFar now, EntryId corrected) implements KnownSoFar {

    @Override
    public int version(EntryId entry) {
        return entry.equals(corrected) ? 1 : now.versionThen(entry, corrected);
    }

    @Override
    public int versionThen(EntryId entry, EntryId statement) {
        return now.versionThen(entry, statement);
    }

    @Override
    public List<Sent> sentWith(EntryId letter) {
        return now.sentWith(letter);
    }

    @Override
    public List<Who> sentTo(EntryId letter) {
        return now.sentTo(letter);
    }

    @Override
    public Optional<AgencyId> statedBy(EntryId entry) {
        return now.statedBy(entry);
    }

    @Override
    public Optional<AgencyKind> kindOf(AgencyId agency) {
        return now.kindOf(agency);
    }

    @Override
    public boolean shownFirst(ReaderId practitioner, EntryId entry, int version) {
        return now.shownFirst(practitioner, entry, version);
    }
}
