/// What a review finds.
@NullMarked
package org.throughline.schema.cases.review;

import org.jspecify.annotations.NullMarked;
