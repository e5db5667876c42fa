package org.throughline.standalone.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.cli.Backups.Places;
import org.throughline.cli.Backups.Restored;
import org.throughline.cli.Backups.Steps;
import org.throughline.command.ledger.TextCheck;
import org.throughline.ledger.Sha256;
import org.throughline.schema.sealing.KeyringUnavailable;
import org.throughline.schema.sealing.PersonKeys;

/// A backup that is to be restored: first it is looked at, then databases and folders that are
/// empty are filled from it. Whoever calls throws away what was filled unless nothing was found.
public final class Restore {

    private final PartFiles log;
    private final PartFiles keys;
    private final boolean verify;
    private final Steps steps;

    private Restore(PartFiles log, PartFiles keys, boolean verify, Steps steps) {
        this.log = log;
        this.keys = keys;
        this.verify = verify;
        this.steps = steps;
    }

    /// Reads what the two parts say of themselves.
    ///
    /// @param verify whether to look at each event and each text too
    /// @throws BackupFault if there is no whole backup of one log
    public static Restore of(Places from, boolean verify, Steps steps) {
        try {
            PartFiles log = PartFiles.of(from.log(), Part.LOG);
            PartFiles keys = PartFiles.of(from.keys(), Part.KEYS);
            if (!log.manifest().origin().equals(keys.manifest().origin())
                    || !log.manifest().keyring().equals(keys.manifest().keyring())) {
                throw new BackupFault(
                        "The two parts are not of the same log: these keys open nothing of it.");
            }
            return new Restore(log, keys, verify, steps);
        } catch (IOException problem) {
            throw BackupFault.of("The backup cannot be read.", problem);
        }
    }

    /// Goes through all files, before anything is made.
    public Restored look() {
        Findings findings = new Findings();
        Manifest manifest = log.manifest();
        steps.begin("Checking", manifest.position());
        try {
            for (Table table : Table.values()) {
                PartFiles part = table.part() == Part.LOG ? log : keys;
                Optional<LogCheck> check =
                        verify && table == Table.EVENT
                                ? Optional.of(new LogCheck(manifest.named(), findings))
                                : Optional.empty();
                look(part, table, check, findings);
                check.ifPresent(each -> each.end(manifest));
            }
            for (KeptFile file : keys.manifest().files()) {
                keys.bytes(file, findings);
            }
        } catch (IOException problem) {
            throw BackupFault.of("The backup cannot be read.", problem);
        }
        return restored(findings, List.of());
    }

    private void look(PartFiles part, Table table, Optional<LogCheck> check, Findings findings)
            throws IOException {
        for (Chunk chunk : part.chunks(table, findings)) {
            Optional<PartFiles.Rows> rows = part.rows(chunk, findings);
            if (rows.isPresent()) {
                check.ifPresent(each -> rows.get().tuples().forEach(each::take));
                if (table == Table.EVENT) {
                    steps.step(rows.get().tuples().size());
                }
            }
        }
    }

    /// Fills what is empty. Nothing is to be used unless the answer has no finding.
    ///
    /// @throws BackupFault if something is not empty, or is for another log
    public Restored fill(Holdings to) {
        if (!to.origin().text().equals(log.manifest().origin())) {
            throw new BackupFault(
                    "This is a backup of the log "
                            + log.manifest().origin()
                            + ", and here throughline.origin is "
                            + to.origin()
                            + ": set THROUGHLINE_ORIGIN to the former.");
        }
        Findings findings = new Findings();
        List<String> remarks = new ArrayList<>();
        try {
            EmptyDatabases.prepare(to);
            try (KeysFilling filled = KeysFilling.of(to, keys, findings)) {
                remarks.addAll(filled.agreeWith(log, keys.manifest(), findings));
                fillLog(to, filled.keyring(), findings, remarks);
                if (findings.none()) {
                    remarks.addAll(filled.agreeWithLog(to));
                }
            }
        } catch (KeyringUnavailable broken) {
            findings.add("keys", "keyring", String.valueOf(broken.getMessage()));
        } catch (UncheckedIOException problem) {
            throw BackupFault.of("The keys cannot be written.", problem);
        } catch (IOException problem) {
            throw BackupFault.of("The data directory cannot be written.", problem);
        } catch (SQLException error) {
            throw Sql.fault(error);
        }
        return restored(findings, remarks);
    }

    private void fillLog(Holdings to, PersonKeys keyring, Findings findings, List<String> remarks)
            throws IOException, SQLException {
        try (LogFilling filling = LogFilling.of(to, log, findings, steps)) {
            Sha256 rows = filling.load();
            if (verify && findings.none()) {
                TextCheck texts = new TextCheck(keyring, findings::at);
                filling.check(rows, texts);
                remarks.add(
                        "%,d texts opened, %,d are erased."
                                .formatted(texts.opened(), texts.erased()));
            }
            if (findings.none()) {
                filling.commit();
            }
        }
    }

    private Restored restored(Findings findings, List<String> remarks) {
        Manifest manifest = log.manifest();
        return new Restored(
                manifest.position(),
                manifest.head().root(),
                findings.count(),
                findings.first(),
                remarks);
    }
}
