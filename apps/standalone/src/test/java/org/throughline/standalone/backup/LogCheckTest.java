package org.throughline.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.Backups.Finding;
import org.throughline.ledger.Position;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;

/// Backups whose checksums are right and whose rows are not.
class LogCheckTest {

    private static final int EVENTS = 9;
    private static final int FIFTH = 4;

    @TempDir Path folder;

    private final List<RecordedEvent> log = MadeLog.of(EVENTS);

    @Test
    void aGapIsFound() throws IOException {
        List<RecordedEvent> rows = new ArrayList<>(log);
        rows.remove(FIFTH);
        assertThat(found(rows))
                .contains(
                        new Finding("position 6", "position", "expected position 5"),
                        new Finding("position 6", "seq", "expected number 4, found 5"));
    }

    @Test
    void theLastEventsMissingAreFound() throws IOException {
        assertThat(found(log.subList(0, EVENTS - 2)))
                .extracting(Finding::kind)
                .containsExactly("head", "root");
    }

    @Test
    void eventsThatChangedPlacesAreFound() throws IOException {
        List<RecordedEvent> rows = new ArrayList<>(log);
        rows.set(FIFTH, at(log.get(FIFTH + 1), 5, log.get(FIFTH).ledgerTime()));
        rows.set(FIFTH + 1, at(log.get(FIFTH), 6, log.get(FIFTH + 1).ledgerTime()));
        assertThat(found(rows))
                .extracting(Finding::kind)
                .containsExactly("seq", "seq", "seq", "root");
    }

    @Test
    void aTimeThatDoesNotRiseIsFound() throws IOException {
        Instant early = log.get(FIFTH - 1).ledgerTime();
        assertThat(foundWith(at(log.get(FIFTH), 5, early)))
                .contains(
                        new Finding(
                                "position 5",
                                "ledger-time",
                                "not later than that of the event before"));
    }

    @Test
    void aPublicPartInAnotherFormIsFoundWithoutItsContent() throws IOException {
        String text = new String(log.get(FIFTH).publicPart(), StandardCharsets.UTF_8);
        byte[] spaced = text.replaceFirst(":", ": ").getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = foundWith(row(log.get(FIFTH), 0, spaced, new byte[0]));
        assertThat(findings).extracting(Finding::kind).contains("leaf", "event", "root");
        assertThat(findings).extracting(Finding::what).noneMatch(what -> what.contains("agency-5"));
    }

    @Test
    void anotherNumberOfItsTypeIsFound() throws IOException {
        assertThat(foundWith(row(log.get(FIFTH), 1, log.get(FIFTH).publicPart(), new byte[0])))
                .contains(new Finding("position 5", "type", "another type than the column says"));
    }

    @Test
    void thePublicPartOfAnotherEventIsFound() throws IOException {
        assertThat(foundWith(row(log.get(FIFTH), 0, log.get(1).publicPart(), new byte[0])))
                .contains(
                        new Finding(
                                "position 5", "leaf", "the public part is that of another row"));
    }

    @Test
    void aSealedPartThatIsNoneIsFound() throws IOException {
        assertThat(foundWith(row(log.get(FIFTH), 0, log.get(FIFTH).publicPart(), new byte[] {9})))
                .extracting(Finding::kind)
                .contains("event");
    }

    @Test
    void whatAReaderCannotTellFromTheRowsTheRootTells() throws IOException {
        RecordedEvent other = at(log.get(FIFTH), 5, log.get(FIFTH).ledgerTime().plusNanos(1_000));
        assertThat(foundWith(other)).extracting(Finding::kind).containsExactly("root");
    }

    private List<Finding> foundWith(RecordedEvent fifth) throws IOException {
        List<RecordedEvent> rows = new ArrayList<>(log);
        rows.set(FIFTH, fifth);
        return found(rows);
    }

    private List<Finding> found(List<RecordedEvent> rows) throws IOException {
        return MadeBackup.write(folder, rows, log).look().findings();
    }

    private static RecordedEvent at(RecordedEvent row, long position, Instant time) {
        return new RecordedEvent(
                Position.of(position),
                row.eventId(),
                row.stream(),
                row.seq(),
                row.typeId(),
                time,
                row.dedupe(),
                row.publicPart(),
                row.sealedPart());
    }

    private static RecordedEvent row(
            RecordedEvent row, int moreType, byte[] publicPart, byte[] sealed) {
        return new RecordedEvent(
                row.position(),
                new EventId(row.eventId().value()),
                row.stream(),
                row.seq(),
                row.typeId() + moreType,
                row.ledgerTime(),
                row.dedupe(),
                publicPart,
                sealed);
    }
}
