/// Tests of `query.feed`.
@NullMarked
package org.throughline.query.feed;

import org.jspecify.annotations.NullMarked;
