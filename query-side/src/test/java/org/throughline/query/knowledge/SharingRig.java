package org.throughline.query.knowledge;

import java.time.Instant;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

/// A contact of the police, and what is said of it.
abstract class SharingRig extends KnowledgeRig {

    static final String GP = "{'kind':'agency','agency':'gp'}";

    EntryId contact = contact();

    EntryId post(String agency, String type, String happened, String fields) {
        return named(
                "it",
                one.post(
                        agency,
                        type,
                        "'happened':'%s'%s"
                                .formatted(
                                        happened,
                                        fields.isEmpty()
                                                ? ""
                                                : ","
                                                        + fields.replace(
                                                                "CONTACT", contact.text()))));
    }

    CellState stateOf(String agency, String known) {
        return Standings.of(
                        everything().stream()
                                .filter(each -> each.entry().equals(contact))
                                .filter(each -> each.who().key().text().equals(agency))
                                .toList(),
                        Instant.parse(known),
                        CellState.SOURCE_SILENT)
                .state();
    }
}
