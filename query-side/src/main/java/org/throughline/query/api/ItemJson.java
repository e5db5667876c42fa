package org.throughline.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.questions.Item;
import org.throughline.query.record.Texts;
import org.throughline.schema.Kebab;

/// One thing that is on record, or was to be expected and is not.
///
/// @param about the entry because of which it is asked for
/// @param reason a registered word for why not
record ItemJson(
        String state,
        String says,
        @Nullable String agency,
        @Nullable String reason,
        @Nullable EvidenceJson about,
        List<EvidenceJson> evidence) {

    static ItemJson of(Item item, Texts.Opened texts) {
        return new ItemJson(
                Kebab.text(item.state()),
                item.says(),
                item.agency() == null ? null : item.agency().text(),
                item.reason(),
                item.about() == null ? null : EvidenceJson.of(item.about(), texts),
                EvidenceJson.of(item.evidence(), texts));
    }

    @Override
    public String toString() {
        return "ItemJson";
    }
}
