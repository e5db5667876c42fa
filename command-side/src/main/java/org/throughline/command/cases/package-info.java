/// The case: what it takes in, and by which rules it decides.
@NullMarked
package org.throughline.command.cases;

import org.jspecify.annotations.NullMarked;
