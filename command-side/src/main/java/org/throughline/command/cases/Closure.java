package org.throughline.command.cases;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.process.ConsultationView;
import org.throughline.schema.time.When;

/// A proposed closure, and who was asked about it.
///
/// @param inLog when the log took the proposal in
public record Closure(Instant inLog, Map<AgencyId, Asked> asked, Map<AgencyId, Answered> answered) {

    /// Somebody was asked.
    ///
    /// @param inLog when the log took it in
    public record Asked(When replyBy, Instant inLog) {}

    /// Somebody answered.
    ///
    /// @param inLog when the log took it in
    public record Answered(ConsultationView view, Instant inLog) {}

    static Closure proposed(Instant inLog) {
        return new Closure(inLog, Map.of(), Map.of());
    }

    Closure asking(AgencyId agency, Asked question) {
        return new Closure(inLog, with(asked, agency, question), answered);
    }

    Closure answeredBy(AgencyId agency, Answered answer) {
        return new Closure(inLog, asked, with(answered, agency, answer));
    }

    /// Whether an agency was asked and has not answered.
    public boolean silent(AgencyId agency) {
        return asked.containsKey(agency) && !answered.containsKey(agency);
    }

    private static <V> Map<AgencyId, V> with(Map<AgencyId, V> map, AgencyId agency, V value) {
        Map<AgencyId, V> more = new TreeMap<>(map);
        more.put(agency, value);
        return Map.copyOf(more);
    }
}
