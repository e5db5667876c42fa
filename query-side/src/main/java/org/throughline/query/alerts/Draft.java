package org.throughline.query.alerts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// An alert while its rule puts it together.
final class Draft {

    private final AlertRule rule;
    private final Packs.Chosen pack;
    private final Truth stands;
    private final Map<EntryId, Told> evidence = new LinkedHashMap<>();
    private final Set<AgencyId> agencies = new TreeSet<>();
    private final Set<AgencyId> tells = new TreeSet<>();
    private When since = When.notStated();
    private String says;
    private Alert.@Nullable Absence absence;

    Draft(AlertRule rule, Packs.Chosen pack, Truth stands) {
        this.rule = rule;
        this.pack = pack;
        this.stands = stands;
        this.says = rule.title();
    }

    Draft since(When begin) {
        since = begin;
        return this;
    }

    Draft says(String words) {
        says = words;
        return this;
    }

    /// It rests on there being no record of something.
    Draft absent(HeldCase held) {
        absence = held.absence();
        return this;
    }

    Draft about(Collection<AgencyId> those) {
        agencies.addAll(those);
        return this;
    }

    Draft tell(Collection<AgencyId> those) {
        tells.addAll(those);
        return this;
    }

    Draft rests(Told... those) {
        return rests(List.of(those));
    }

    Draft rests(Collection<Told> those) {
        those.forEach(each -> evidence.putIfAbsent(each.entry(), each));
        return this;
    }

    /// The alert, if it stands at all.
    Stream<Alert> alert() {
        if (stands == Truth.NO) {
            return Stream.empty();
        }
        return Stream.of(
                new Alert(
                        rule.row(),
                        rule.title(),
                        says,
                        since,
                        stands == Truth.YES,
                        absence,
                        Set.copyOf(agencies),
                        Set.copyOf(tells),
                        pack,
                        List.copyOf(evidence.values())));
    }
}
