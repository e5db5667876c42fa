/// Tests of what one case is asked, without a server.
@NullMarked
package org.throughline.query.record;

import org.jspecify.annotations.NullMarked;
