package org.throughline.query.api;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.jigsaw.Jigsaw;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.query.web.Filter;
import org.throughline.query.web.JigsawPage;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.Reading;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.catalog.EventWords;

/// The jigsaw, for the pages.
final class JigsawPages {

    private final CaseReads cases;
    private final Texts texts;

    JigsawPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    Reading<JigsawPage> jigsaw(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases, id, filter, account, lens -> page(lens, filter, Reader.of(account)));
    }

    private JigsawPage page(Lens lens, Filter filter, Reader reader) {
        Jigsaws.checked(lens.question());
        Jigsaws shown = Jigsaws.of(cases, lens, reader);
        String path = "/cases/" + lens.caseId().text() + "/jigsaw";
        Shown<Jigsaw.Part> page = Shown.of(shown.jigsaw().whole(), lens, path);
        Positions positions = new Positions();
        page.rows().forEach(each -> positions.add(each.seen().version().position()));
        Texts.Opened opened = texts.open(lens.caseId(), positions.all());
        return new JigsawPage(
                shown.label(),
                says(shown),
                shown.jigsaw().pieces().stream()
                        .map(
                                each ->
                                        new JigsawPage.Piece(
                                                PersonWords.of(each.agency()),
                                                each.known(),
                                                each.held(),
                                                each.uncertain(),
                                                each.lacked(),
                                                each.notSubmitted(),
                                                items(page, each.agency(), shown, filter, opened)))
                        .toList(),
                shown.own() ? List.of() : names(shown.jigsaw().gaveNothing()),
                names(shown.lookingBack()),
                page.next());
    }

    private static String says(Jigsaws shown) {
        Jigsaw jigsaw = shown.jigsaw();
        int whole = jigsaw.whole().size();
        String entries = whole == 1 ? "1 entry" : whole + " entries";
        if (shown.own()) {
            return entries + " in all that this agency may read.";
        }
        List<String> fullest = names(jigsaw.fullest());
        String had =
                fullest.isEmpty()
                        ? ""
                        : " The fullest holder: %s, with %d of %d."
                                .formatted(
                                        String.join(", ", fullest),
                                        jigsaw.pieces().getFirst().had(),
                                        whole);
        String none =
                jigsaw.notHeld() == 0
                        ? ""
                        : " Of %d more there is no record that an agency had them."
                                .formatted(jigsaw.notHeld());
        return entries + " that at least one agency knew or held." + had + none;
    }

    private static List<JigsawPage.Item> items(
            Shown<Jigsaw.Part> page,
            AgencyId agency,
            Jigsaws shown,
            Filter filter,
            Texts.Opened texts) {
        return page.rows().stream()
                .filter(each -> each.isLackedBy(agency))
                .map(each -> item(each, agency, shown, filter, texts))
                .toList();
    }

    private static JigsawPage.Item item(
            Jigsaw.Part part, AgencyId agency, Jigsaws shown, Filter filter, Texts.Opened texts) {
        EntryVersion entry = part.seen().version();
        return new JigsawPage.Item(
                ViewPages.href(shown.caseId(), filter, entry),
                PersonWords.entryName(entry.entry()),
                entry.happened(),
                EventWords.title(entry.type()),
                texts.at(entry.position()).summary().orElse(""),
                part.state(agency).plain(),
                shown.own() ? List.of() : names(part.by()));
    }

    private static List<String> names(List<AgencyId> agencies) {
        return agencies.stream().map(PersonWords::of).toList();
    }
}
