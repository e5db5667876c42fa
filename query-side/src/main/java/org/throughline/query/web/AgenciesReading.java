package org.throughline.query.web;

import java.util.List;

/// Port: the agencies of the record.
@FunctionalInterface
public interface AgenciesReading {

    List<AdminPage.Agency> read();
}
