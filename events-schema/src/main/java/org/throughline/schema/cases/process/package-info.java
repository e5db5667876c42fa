/// The steps of a case: involvement, referral, assessment, disagreement, consultation, closure.
@NullMarked
package org.throughline.schema.cases.process;

import org.jspecify.annotations.NullMarked;
