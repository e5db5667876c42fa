package org.throughline.schema.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One child in an assessment or conference: how seen, how heard, and the child's view of now and
/// of what should happen (R105 to R107).
///
/// @param form whose words the two views are
public record ChildHeard(
        PersonId child,
        Stated wishesSought,
        @Nullable ChildSeen seen,
        Set<CommunicationMethod> methods,
        @Nullable WordsForm form,
        @Nullable PersonalText viewOfNow,
        @Nullable PersonalText wantsToHappen,
        @Nullable PersonalText whyNoView) {}
