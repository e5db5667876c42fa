package org.throughline.query.web;

import java.util.List;
import org.throughline.schema.time.When;

/// One entry of the chronology.
///
/// @param name the digits by which commands name it
/// @param what the kind of entry in words, e.g. "Contact"
/// @param summary the source's words, possibly long, possibly in another script; empty if none
/// @param tags short marks such as "Corrected", "Entered in error", "Recorded late"
/// @param order what the source says of its order, for entries without a date
/// @param facts agency, author, people, whether the child was seen, who knew it, position ...
public record EntryLine(
        String href,
        String name,
        When happened,
        String what,
        String summary,
        List<String> tags,
        List<String> order,
        List<LabelledText> facts) {

    /// The same with other facts.
    public EntryLine with(List<LabelledText> others) {
        return new EntryLine(href, name, happened, what, summary, tags, order, others);
    }

    /// What a reader hears of the link: no two are alike.
    public String label() {
        return what + ", " + WhenWords.inSentence(happened) + ", " + name;
    }

    @Override
    public String toString() {
        return "EntryLine";
    }
}
