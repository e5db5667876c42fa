/// What the sources ask to be recordable, row by row.
@NullMarked
package org.throughline.schema.rows;

import org.jspecify.annotations.NullMarked;
