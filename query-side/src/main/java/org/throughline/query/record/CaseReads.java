package org.throughline.query.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.query.access.Reader;
import org.throughline.query.accesslog.Look;
import org.throughline.query.answer.Cursor;
import org.throughline.query.answer.LedgerPoint;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.answer.TwoTimes;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.rights.Circumstances;
import org.throughline.query.rights.Ground;
import org.throughline.query.rights.PointerOnly;
import org.throughline.query.rights.Rights;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// Reads cases for a reader.
public final class CaseReads {

    /// How many cases a page has if nobody says how many.
    private static final int CASES = 50;

    /// Where all that is held of a case up to a position comes from.
    private interface Histories {
        CaseHistory of(CaseId id, long head);
    }

    private final Reads reads;
    private final CaseTables tables;
    private final CasesAtHand atHand;
    private final KnowledgeTable knowledge;
    private final CasefileTable casefile;
    private final CaseRights rights;

    public CaseReads(
            Reads reads,
            CaseTables tables,
            KnowledgeTable knowledge,
            CasefileTable casefile,
            CaseRights rights) {
        this.reads = reads;
        this.tables = tables;
        this.atHand = new CasesAtHand(tables);
        this.knowledge = knowledge;
        this.casefile = casefile;
        this.rights = rights;
    }

    /// One case, as asked.
    ///
    /// @throws Problem if there is no such case for this reader at that position
    public Lens one(CaseId id, Question asked, Reader reader) {
        return one(id, asked, reader, atHand::one);
    }

    /// The same, as the tables say now, for somebody who compares them with the log.
    public Lens fromTables(CaseId id, Question asked, Reader reader) {
        return one(id, asked, reader, tables::history);
    }

    private Lens one(CaseId id, Question asked, Reader reader, Histories histories) {
        Look look = Look.current();
        Question question = reader.allowed(asked);
        Lens lens =
                reads.at(
                        question,
                        at -> {
                            checkKnower(question, reader);
                            return lens(id, at, question, reader, histories);
                        });
        if (!lens.exists()) {
            throw Problem.notFound();
        }
        look.reads(id, question, lens.position());
        return lens;
    }

    /// One case as of two times, read in one snapshot. At the earlier one it may not have begun.
    ///
    /// @throws Problem if there is no such case for this reader at the later time, or the earlier
    ///   one is not the earlier one
    public TwoLenses two(CaseId id, TwoTimes asked, Reader reader) {
        Look look = Look.current();
        Question left = reader.allowed(asked.left());
        Question right = reader.allowed(asked.right());
        OptionalLong earlier = earlier(asked);
        TwoLenses lenses =
                reads.at(
                        right,
                        at -> {
                            checkKnower(right, reader);
                            Lens later = lens(id, at, right, reader);
                            return new TwoLenses(
                                    earlier.isEmpty()
                                            ? later.asking(left)
                                            : lens(id, at.at(earlier.getAsLong()), left, reader),
                                    later);
                        });
        if (!lenses.right().exists()) {
            throw Problem.notFound();
        }
        look.reads(id, right, lenses.right().position());
        return lenses;
    }

    /// Which position is the earlier of two; empty if both are asked for as of one.
    private OptionalLong earlier(TwoTimes asked) {
        LedgerPoint left = asked.left().ledger();
        LedgerPoint right = asked.right().ledger();
        if (asked.axis() == TwoTimes.Axis.KNOWN || left == null || right == null) {
            return OptionalLong.empty();
        }
        long position = reads.position(left, "left");
        if (position > reads.position(right, "right")) {
            throw Problem.badParameters(List.of(Problem.leftAfterRight()));
        }
        return OptionalLong.of(position);
    }

    /// A page of the cases that the reader may see, oldest first.
    public Cases some(Question asked, Reader reader) {
        Question question = reader.allowed(asked);
        Cases some = reads.at(question, at -> some(at, question, reader));
        some.cases()
                .forEach(each -> Look.current().reads(each.caseId(), question, some.position()));
        return some;
    }

    /// The point of time at which a lens shows its case: the one asked about, or else that of the
    /// last event up to its position, so that a pinned answer stays what it is.
    public Instant asOf(Lens lens) {
        Question question = lens.question();
        Instant known = question.known();
        return question.quarantined() && known != null
                ? known
                : reads.timeOf(Position.of(lens.position()));
    }

    /// The agencies of the record.
    public Agencies agencies(Question question) {
        return reads.at(
                question, at -> new Agencies(at.position(), casefile.agencies(at.position())));
    }

    /// Which other agencies say that they hold something, as of a position.
    ///
    /// @throws Problem if the reader is to know nothing of it
    public Pointers pointers(CaseId id, Question question, Reader reader) {
        Look look = Look.current();
        Pointers found =
                reads.at(
                        question,
                        at ->
                                pointers(id, at, reader, () -> lens(id, at, question, reader))
                                        .orElseThrow(Problem::notFound));
        look.reads(id, question, found.position());
        return found;
    }

    /// The same for a case that the reader sees; none if the reader is to know nothing of it.
    public Pointers pointers(Lens lens, Reader reader) {
        return reads.at(
                lens.question().at(lens.position()),
                at ->
                        pointers(lens.caseId(), at, reader, () -> lens)
                                .orElseGet(() -> new Pointers(at.position(), List.of())));
    }

    /// @param whole what those see of the case who read as no agency
    private Optional<Pointers> pointers(
            CaseId id, Reads.Moment at, Reader reader, Supplier<Lens> whole) {
        at.requireWhole(id);
        CaseHistory history = atHand.one(id, at.head());
        Circumstances now = rights.circumstances(history, at.head());
        AgencyId agency = reader.agency();
        List<CaseAct> acts = history.acts(at.position());
        List<Ground> found = PointerOnly.of(agency, rights.grounds(acts), now);
        if (agency != null) {
            return acts.isEmpty() || !PointerOnly.isFor(agency, now)
                    ? Optional.empty()
                    : Optional.of(new Pointers(at.position(), found));
        }
        Lens lens = whole.get();
        List<Ground> seen =
                found.stream().filter(each -> lens.seen(each.entry()).isPresent()).toList();
        return lens.exists() ? Optional.of(new Pointers(at.position(), seen)) : Optional.empty();
    }

    /// Only the cases of the page are read. One of which nothing was known then, or to which a
    /// right has ended, is not shown, so a page can be shorter than asked for.
    private Cases some(Reads.Moment at, Question question, Reader reader) {
        checkKnower(question, reader);
        int limit = question.limit(CASES);
        int skip = question.skipped();
        List<CaseId> ids = candidates(at, reader, skip, limit + 1);
        boolean more = ids.size() > limit;
        List<CaseId> page = ids.subList(0, more ? limit : ids.size());
        List<Lens> cases =
                page.stream()
                        .filter(id -> !at.leftOut().contains(id))
                        .map(id -> lens(id, at, question, reader))
                        .filter(Lens::exists)
                        .filter(lens -> !question.quarantined() || !lens.seen().isEmpty())
                        .toList();
        long leftOut = page.stream().filter(at.leftOut()::contains).count();
        return new Cases(at.position(), question, cases, leftOut, more ? skip + limit : null);
    }

    /// Silence about nobody would be taken for an answer. An agency asks about itself.
    private void checkKnower(Question question, Reader reader) {
        String by = question.by();
        if (reader.agency() == null && by != null && !KnowerKey.isOne(by, casefile::isRegistered)) {
            throw Problem.unknownKnower();
        }
    }

    /// The cases that the reader may have a right to.
    private List<CaseId> candidates(Reads.Moment at, Reader reader, int skip, int limit) {
        return switch (reader) {
            case Reader.Auditor _ -> casefile.cases(at.position(), skip, limit);
            case Reader.Reviewer _ -> casefile.reviewed(at.head(), skip, limit);
            case Reader.Member(var agency) ->
                    knowledge
                            .cases()
                            .of(
                                    agency,
                                    casefile.naming(agency, at.head()),
                                    at.position(),
                                    skip,
                                    limit);
        };
    }

    private Lens lens(CaseId id, Reads.Moment at, Question question, Reader reader) {
        return lens(id, at, question, reader, atHand::one);
    }

    private Lens lens(
            CaseId id, Reads.Moment at, Question question, Reader reader, Histories histories) {
        at.requireWhole(id);
        long position = at.position();
        CaseHistory history = histories.of(id, at.head());
        CaseRecord record = history.record(position);
        Look.current().loads(id, history.versions(at.head()));
        Rights judged = rights.of(reader, history, at.head());
        MayRead may = new MayRead(record, reader.agency(), judged);
        return new Lens(record, position, reader, may, question, history.acts(position));
    }

    /// The entries by which other agencies say that they hold something.
    public record Pointers(long position, List<Ground> found) {}

    /// The cases a reader may see.
    ///
    /// @param question as this reader may ask it
    /// @param leftOut how many cases of this page a projection left out, so that nothing of them
    ///   can be shown now
    /// @param next how many the pages up to the next one give; absent if this is the last page
    public record Cases(
            long position,
            Question question,
            List<Lens> cases,
            long leftOut,
            @Nullable Integer next) {

        /// The address of the next page, if there is one.
        public @Nullable String next(String path) {
            return next == null ? null : question.next(path, new Cursor(position, next));
        }
    }

    public record Agencies(long position, List<CasefileTable.Registered> agencies) {}
}
