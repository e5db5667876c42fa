@NullMarked
package org.throughline.query.fold;

import org.jspecify.annotations.NullMarked;
