package org.throughline.query.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;

/// The events of a case up to a position, sorted by the entries that they make, correct or take
/// back.
final class History {

    private static final EventCatalog CATALOG = EventCatalog.standard();

    private final Map<EntryId, EntryVersions> entries = new LinkedHashMap<>();
    private final List<Registered> registered = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /// An event of the case that can say something of who knew, in the order of the log.
    sealed interface Step {

        long position();

        record Told(EntryVersions entry, EntryVersions.Version version) implements Step {
            @Override
            public long position() {
                return version.position();
            }
        }

        record Look(EntryId id, long position, AccessRecorded look) implements Step {}
    }

    private record Registered(long position, AgencyId agency, AgencyKind kind) {}

    /// @param events in the order of their positions; one that comes twice counts once
    History(List<Logged> events, long upTo) {
        long last = 0;
        for (Logged each : events) {
            if (each.position() > last && each.position() <= upTo) {
                last = each.position();
                take(each);
            }
        }
    }

    private void take(Logged logged) {
        EntryId named = new EntryId(logged.content().header().eventId().value());
        switch (logged.content()) {
            case Decoded.Unknown unknown when unknown.header().caseId() != null ->
                    add(named, GenericVersion.of(unknown, logged.position()));
            case Decoded.Unknown _ -> {
                // belongs to no case
            }
            case Decoded.Known known -> {
                switch (known.event()) {
                    case AgencyRegistered each ->
                            registered.add(
                                    new Registered(logged.position(), each.id(), each.kind()));
                    case AccessRecorded each ->
                            steps.add(new Step.Look(named, logged.position(), each));
                    case EntryCorrected each ->
                            add(each.corrects(), version(each.replacement(), logged, each.entry()));
                    case EntryRetracted each -> retract(each, logged.position());
                    case CaseEvent each -> add(named, version(each, logged, null));
                    default -> {
                        // belongs to no case
                    }
                }
            }
        }
    }

    private EntryVersions.Version version(
            CaseEvent event, Logged logged, @Nullable Entry correction) {
        Entry entry = event.entry();
        return new EntryVersions.Version(
                0,
                logged.position(),
                CATALOG.of(event).text(),
                entry.agency(),
                entry.happened(),
                entry.recorded(),
                entry.subjects(),
                entry.contentStatus(),
                event,
                correction);
    }

    private void add(EntryId id, EntryVersions.Version of) {
        EntryVersions entry = entries.computeIfAbsent(id, EntryVersions::new);
        EntryVersions.Version version =
                new EntryVersions.Version(
                        entry.versions().size() + 1,
                        of.position(),
                        of.type(),
                        of.agency(),
                        of.happened(),
                        of.recorded(),
                        of.subjects(),
                        of.status(),
                        of.content(),
                        of.correction());
        entry.versions().add(version);
        steps.add(new Step.Told(entry, version));
    }

    private void retract(EntryRetracted event, long position) {
        EntryVersions entry = entries.get(event.retracts());
        if (entry != null) {
            Entry by = event.entry();
            entry.retractions()
                    .add(new EntryVersions.Retraction(position, by.agency(), by.recorded()));
        }
    }

    List<Step> steps() {
        return steps;
    }

    Collection<EntryVersions> entries() {
        return entries.values();
    }

    Optional<EntryVersions> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// Whether an agency was registered as a safeguarding board when an event came.
    boolean isBoard(AgencyId agency, long before) {
        AgencyKind kind = null;
        for (Registered each : registered) {
            if (each.agency().equals(agency) && each.position() < before) {
                kind = each.kind();
            }
        }
        return kind == AgencyKind.SAFEGUARDING_BOARD;
    }
}
