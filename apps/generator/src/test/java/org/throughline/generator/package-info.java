/// Tests of the made-up cases.
@NullMarked
package org.throughline.generator;

import org.jspecify.annotations.NullMarked;
