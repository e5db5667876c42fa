/// Looks at personal data: who looked, at what, as of when, why, and what was shown.
@NullMarked
package org.throughline.schema.access;

import org.jspecify.annotations.NullMarked;
