/// The steps of a review, from referral to publication, and what it finds.
@NullMarked
package org.throughline.schema.cases.review;

import org.jspecify.annotations.NullMarked;
