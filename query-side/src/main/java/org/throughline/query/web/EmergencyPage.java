package org.throughline.query.web;

import java.util.List;
import org.throughline.schema.cases.CaseId;

/// The form to open a case in an emergency.
///
/// @param faults what is wrong with what was sent
public record EmergencyPage(Csrf csrf, CaseId id, List<Fault> faults) {

    public String name() {
        return PersonWords.caseName(id);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    public boolean wrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
