/// The versions of entries, by case: public columns only. Texts are opened when they are read.
@NullMarked
package org.throughline.query.chronology;

import org.jspecify.annotations.NullMarked;
