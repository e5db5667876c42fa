/// Tests of `query.api` over HTTP.
@NullMarked
package org.throughline.query.api;

import org.jspecify.annotations.NullMarked;
