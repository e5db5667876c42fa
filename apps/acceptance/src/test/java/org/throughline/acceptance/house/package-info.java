/// The rules of the house, held by tests: who may know whom, how the sources look, what the docs
/// promise.
@NullMarked
package org.throughline.acceptance.house;

import org.jspecify.annotations.NullMarked;
