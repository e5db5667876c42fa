package org.throughline.command.cases;

import static org.throughline.command.cases.Acts.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.CommunicationMethod;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.SeenDegree;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.WordsForm;

/// Builds what an assessment says of one child; nothing is missing unless a test takes it away.
public final class Hearing {

    private final PersonId child;
    private Stated wishesSought = Stated.YES;
    private @Nullable ChildSeen seen =
            seen(SeenDegree.SPOKEN_TO, null, text("thin, tired"), text("thinner than in May"));
    private Set<CommunicationMethod> methods = Set.of(CommunicationMethod.PLAY);
    private @Nullable PersonalText viewOfNow = text("likes the new room");
    private @Nullable PersonalText wantsToHappen = text("to stay");
    private @Nullable PersonalText whyNoView;

    private Hearing(PersonId child) {
        this.child = child;
    }

    public static Hearing of(String child) {
        return new Hearing(PersonId.of(child));
    }

    public Hearing wishesSought(Stated sought) {
        wishesSought = sought;
        return this;
    }

    public Hearing by(CommunicationMethod... methods) {
        this.methods = Set.of(methods);
        return this;
    }

    public Hearing whyNoView() {
        whyNoView = text("asleep");
        return this;
    }

    public Hearing withoutViewOfNow() {
        viewOfNow = null;
        return this;
    }

    public Hearing withoutWhatShouldHappen() {
        wantsToHappen = null;
        return this;
    }

    public Hearing withoutSeen() {
        seen = null;
        return this;
    }

    public Hearing notSeen(@Nullable String why) {
        seen = seen(SeenDegree.NOT_SEEN, why == null ? null : text(why), null, null);
        return this;
    }

    public Hearing withoutPresentation() {
        seen = seen(SeenDegree.SEEN, null, null, text("thinner than in May"));
        return this;
    }

    public Hearing withoutChange() {
        seen = seen(SeenDegree.SEEN, null, text("thin, tired"), null);
        return this;
    }

    public ChildHeard heard() {
        return new ChildHeard(
                child,
                wishesSought,
                seen,
                methods,
                WordsForm.PARAPHRASE,
                viewOfNow,
                wantsToHappen,
                whyNoView);
    }

    private static ChildSeen seen(
            SeenDegree degree,
            @Nullable PersonalText whyNot,
            @Nullable PersonalText presentation,
            @Nullable PersonalText change) {
        return new ChildSeen(
                degree,
                whyNot,
                Stated.YES,
                null,
                Set.of(),
                presentation,
                change,
                List.of(),
                null,
                null);
    }
}
