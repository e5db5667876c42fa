/// The questions that the sources ask of a case, with the entries that answer them and with what is
/// expected and not on record: those are entries of the view, not of the record.
@NullMarked
package org.throughline.query.questions;

import org.jspecify.annotations.NullMarked;
