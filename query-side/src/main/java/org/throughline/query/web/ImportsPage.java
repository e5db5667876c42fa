package org.throughline.query.web;

import java.util.List;

/// The form to bring in a chronology.
///
/// @param cases those the account may see
/// @param waiting what the agency has brought in that is not over
/// @param faults what is wrong with what was sent
public record ImportsPage(
        Csrf csrf, List<Choice> cases, List<WaitingImport> waiting, List<Fault> faults) {

    public boolean faulty() {
        return !faults.isEmpty();
    }

    public boolean wrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /// What is wrong with a field, in one text.
    public String faultOf(String field) {
        return String.join(
                " ",
                faults.stream()
                        .filter(fault -> fault.field().equals(field))
                        .map(Fault::text)
                        .toList());
    }
}
