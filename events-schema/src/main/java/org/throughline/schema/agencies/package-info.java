/// The agencies that keep the record together.
@NullMarked
package org.throughline.schema.agencies;

import org.jspecify.annotations.NullMarked;
