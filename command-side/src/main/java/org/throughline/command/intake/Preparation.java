package org.throughline.command.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.command.store.EventRows;
import org.throughline.ledger.Sha256;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.References;
import org.throughline.schema.codec.Salts;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.Sealer;

/// Checks a submission against its schema and the log, and reads it under the keys of the people it
/// is about.
final class Preparation {

    /// Stands where nothing is committed to.
    private static final byte[] NO_COMMITMENT = new byte[Sha256.LENGTH];

    private final EventCodec codec;
    private final FieldCheck check;
    private final Comparison comparison;
    private final Mentioned mentioned;
    private final EventRows rows;
    private final Streams streams;
    private final PersonKeys keys;
    private final LogKey logKey;
    private final NewIds ids;

    Preparation(
            EventCodec codec,
            FieldCheck check,
            Mentioned mentioned,
            EventRows rows,
            Streams streams,
            PersonKeys keys,
            LogKey logKey,
            NewIds ids) {
        this.codec = codec;
        this.check = check;
        this.comparison = new Comparison(codec, keys);
        this.mentioned = mentioned;
        this.rows = rows;
        this.streams = streams;
        this.keys = keys;
        this.logKey = logKey;
        this.ids = ids;
    }

    /// Makes keys for people who have none yet.
    ///
    /// @throws NotAccepted if something is wrong with the submission
    Step prepare(Submission submission, Pending pending) {
        return switch (rehearse(submission, pending)) {
            case Step.Known known -> known;
            case Prepared rehearsed -> seal(rehearsed, new CaseKeys(keys));
        };
    }

    /// The same without a trace: what is read cannot be sealed.
    Step rehearse(Submission submission, Pending pending) {
        Event checked = check.check(submission, references(pending));
        Dedupe dedupe = dedupe(submission);
        Optional<RecordedEvent> row = recorded(dedupe, pending);
        if (row.isPresent()) {
            return comparison.withRecorded(submission, checked, dedupe, row.get());
        }
        checkCase(submission, checked, pending);
        mentioned.check(submission, checked, pending);
        return new Prepared(submission, ids.event(), dedupe, NO_COMMITMENT, checked);
    }

    /// The same for an item of a batch that has the natural key of one before it.
    ///
    /// @param earlier as it was rehearsed
    Item.Repeated repeat(Submission submission, Pending pending, Prepared earlier) {
        Event checked = check.check(submission, references(pending));
        return comparison.withEarlier(submission, checked, earlier);
    }

    /// Commits to what was rehearsed, under the keys of the people it is about.
    Prepared seal(Prepared rehearsed, CaseKeys ring) {
        Submission submission = rehearsed.submission();
        Map<PersonId, PersonKey> present = ring.of(submission.caseId(), owners(submission));
        Salts salts = (pointer, about) -> Sealer.salt(about, present, rehearsed.dedupe(), pointer);
        Event event = codec.salted(rehearsed.event(), salts);
        return new Prepared(
                submission,
                rehearsed.eventId(),
                rehearsed.dedupe(),
                commitment(submission, event),
                event);
    }

    /// Asks the log once about the natural keys of many submissions.
    Pending ahead(List<Submission> submissions) {
        Pending pending = new Pending();
        pending.lack(lacking(submissions.stream().map(this::dedupe)));
        return pending;
    }

    /// Those of an agency's natural keys that the log has not, by one question to it.
    Set<Dedupe> lacking(AgencyId agency, List<String> ids) {
        return lacking(ids.stream().map(id -> Dedupe.of(logKey, agency.source(), id)));
    }

    private Set<Dedupe> lacking(Stream<Dedupe> asked) {
        Set<Dedupe> lacking = asked.collect(Collectors.toCollection(HashSet::new));
        rows.byDedupes(lacking).forEach(row -> lacking.remove(new Dedupe(row.dedupe())));
        return lacking;
    }

    /// Keys for many submissions, asked for once for each case.
    CaseKeys ring(List<Prepared> rehearsed) {
        CaseKeys ring = new CaseKeys(keys);
        Map<CaseId, Set<PersonId>> owners = new LinkedHashMap<>();
        for (Prepared each : rehearsed) {
            Submission submission = each.submission();
            owners.computeIfAbsent(submission.caseId(), _ -> new TreeSet<>())
                    .addAll(owners(submission));
        }
        owners.forEach(ring::warm);
        return ring;
    }

    private Set<PersonId> owners(Submission submission) {
        return codec.owners(submission.type(), submission.data());
    }

    Dedupe dedupe(Submission submission) {
        return Dedupe.of(logKey, submission.agency().source(), submission.id());
    }

    private Optional<RecordedEvent> recorded(Dedupe dedupe, Pending pending) {
        return pending.lacks(dedupe) ? Optional.empty() : rows.byDedupe(dedupe);
    }

    private byte[] commitment(Submission submission, Event event) {
        return codec.submissionCommitment(submission.caseId(), submission.agency(), event);
    }

    private References references(Pending pending) {
        return (source, id) -> {
            if (source.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            Dedupe dedupe = Dedupe.of(logKey, source, id);
            Optional<EventId> earlier = pending.find(dedupe);
            return earlier.isPresent()
                    ? earlier
                    : rows.byDedupe(dedupe).map(RecordedEvent::eventId);
        };
    }

    private void checkCase(Submission submission, Event event, Pending pending) {
        boolean exists = pending.opens(submission.caseId()) || streams.exists(submission.caseId());
        if (event instanceof CaseOpened) {
            if (exists) {
                throw Trouble.CASE_ALREADY_OPEN.at(
                        submission.item(),
                        "/subject",
                        "A case is opened once.",
                        "Send further events to it, or open a case with another id.");
            }
        } else if (!exists) {
            throw Trouble.UNKNOWN_CASE.at(
                    submission.item(),
                    "/subject",
                    "No such case is open here.",
                    "Check the id, or open the case first: POST /api/v1/cases.");
        }
    }
}
