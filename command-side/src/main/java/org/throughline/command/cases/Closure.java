package org.throughline.command.cases;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.process.ConsultationView;
import org.throughline.schema.time.When;

/// A proposed closure and who was asked about it.
public final class Closure {

    /// Somebody was asked.
    ///
    /// @param inLog when the log took it in
    public record Asked(When replyBy, Instant inLog) {}

    /// Somebody answered.
    public record Answered(ConsultationView view, Instant inLog) {}

    private final Instant inLog;
    private final Map<AgencyId, Asked> asked = new LinkedHashMap<>();
    private final Map<AgencyId, Answered> answered = new LinkedHashMap<>();

    Closure(Instant inLog) {
        this.inLog = inLog;
    }

    void ask(AgencyId agency, Asked question) {
        asked.put(agency, question);
    }

    void answer(AgencyId agency, Answered answer) {
        answered.put(agency, answer);
    }

    /// When the log took the proposal in.
    public Instant inLog() {
        return inLog;
    }

    public Map<AgencyId, Asked> asked() {
        return asked;
    }

    public Map<AgencyId, Answered> answered() {
        return answered;
    }

    /// Whether an agency was asked and has not answered.
    public boolean silent(AgencyId agency) {
        return asked.containsKey(agency) && !answered.containsKey(agency);
    }
}
