/// Tests of `query.knowledge`.
@NullMarked
package org.throughline.query.knowledge;

import org.jspecify.annotations.NullMarked;
