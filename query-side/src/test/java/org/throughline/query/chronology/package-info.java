@NullMarked
package org.throughline.query.chronology;

import org.jspecify.annotations.NullMarked;
