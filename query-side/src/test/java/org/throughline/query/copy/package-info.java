/// Tests of the copied log.
@NullMarked
package org.throughline.query.copy;

import org.jspecify.annotations.NullMarked;
