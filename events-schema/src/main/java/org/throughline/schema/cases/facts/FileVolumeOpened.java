package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RecordKind;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A second file or volume is opened about somebody, and the first is kept or not (R2).
///
/// @param volume how the new one is called
/// @param formerCovers the time that the former one covers
/// @param formerKept whether the former one stays with its holder
/// @param chronologyCarried no, where a source says that none was carried forward
public record FileVolumeOpened(
        Entry entry,
        RecordKind what,
        @Nullable Knower holder,
        @Nullable PersonalText volume,
        @Nullable PersonalText former,
        @Nullable When formerCovers,
        @Nullable Stated formerKept,
        @Nullable Stated chronologyCarried,
        @Nullable PersonalText reason)
        implements FactEvent {}
