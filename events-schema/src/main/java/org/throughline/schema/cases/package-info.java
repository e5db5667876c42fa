/// The events of a case and the words they are made of.
@NullMarked
package org.throughline.schema.cases;

import org.jspecify.annotations.NullMarked;
