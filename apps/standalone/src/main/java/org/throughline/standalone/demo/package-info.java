/// The cases of `throughline demo`, and how they come in: through the public HTTP API, under the
/// agencies' own accounts.
@NullMarked
package org.throughline.standalone.demo;

import org.jspecify.annotations.NullMarked;
