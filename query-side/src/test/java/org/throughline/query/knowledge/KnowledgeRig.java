package org.throughline.query.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.throughline.query.TestCase;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.cases.EntryId;

/// The rules through codec and log: each line is `knower state channel since evidence`. That the
/// tables keep the same is for `KnowledgeInTablesTest`.
abstract class KnowledgeRig {

    private final InMemoryEventSource log = MemoryKnowledge.log();
    final TestCase one = MemoryKnowledge.newCase(log);
    private final Map<EntryId, String> names = new HashMap<>();

    @BeforeEach
    void start() {
        TestCase.register(log, "board", "safeguarding-board");
    }

    /// All that stands of the case.
    List<Knowing> everything() {
        return MemoryKnowledge.of(log, one.id());
    }

    EntryId named(String name, EntryId entry) {
        names.put(entry, name);
        return entry;
    }

    EntryId contact() {
        return named("contact", one.contact("police", "2007-03-12", "a"));
    }

    List<String> knowings() {
        return everything().stream()
                .filter(each -> each.channel() == null || !each.authored())
                .map(this::line)
                .toList();
    }

    String line(Knowing each) {
        return String.join(
                " ",
                names.getOrDefault(each.entry(), "?") + each.version(),
                each.who().key().text(),
                each.state().text(),
                each.channel() == null ? "-" : each.channel().text(),
                each.since().text(),
                each.evidence().text());
    }
}
