package org.throughline.command.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// One import in this node's memory: its key, how far it has come, and what was found. Of the file
/// nothing is here.
final class Staged {

    /// How long a file waits for its commit.
    static final Duration LIFE = Duration.ofDays(1);

    private final UUID id;
    private final CaseId caseId;
    private final AgencyId agency;
    private final Instant begun;
    private final OneTimeKey key;
    private final Tally tally = new Tally();
    private Stage stage = Stage.CHECKING;
    private int committed;
    private int recorded;
    private @Nullable String trouble;

    Staged(UUID id, CaseId caseId, AgencyId agency, Instant begun, OneTimeKey key) {
        this.id = id;
        this.caseId = caseId;
        this.agency = agency;
        this.begun = begun;
        this.key = key;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    AgencyId agency() {
        return agency;
    }

    Instant begun() {
        return begun;
    }

    OneTimeKey key() {
        return key;
    }

    Tally tally() {
        return tally;
    }

    synchronized Stage stage() {
        return stage;
    }

    /// Goes on to another stage; false if it is not at the one it must come from.
    synchronized boolean move(Stage from, Stage to) {
        if (stage != from) {
            return false;
        }
        stage = to;
        trouble = null;
        return true;
    }

    /// Goes to another stage because of a trouble.
    synchronized void stop(Stage to, String code) {
        if (stage != Stage.EXPIRED) {
            stage = to;
            trouble = code;
        }
    }

    synchronized void committing() {
        committed = 0;
        recorded = 0;
    }

    synchronized void committed(int rows, int events) {
        committed += rows;
        recorded += events;
    }

    /// Destroys the key; false if it is being recorded and cannot expire now. A check that goes on
    /// ends in nothing.
    synchronized boolean expire() {
        if (stage == Stage.COMMITTING) {
            return false;
        }
        key.destroy();
        if (stage == Stage.READY || stage == Stage.CHECKING) {
            stage = Stage.EXPIRED;
        }
        return true;
    }

    synchronized Snapshot snapshot() {
        return new Snapshot(
                id, caseId, stage, begun.plus(LIFE), tally.report(), committed, recorded, trouble);
    }

    @Override
    public String toString() {
        return "import " + id;
    }
}
