/// Tests of rebuilds.
@NullMarked
package org.throughline.query.rebuild;

import org.jspecify.annotations.NullMarked;
