@NullMarked
package org.throughline.query.casefile;

import org.jspecify.annotations.NullMarked;
