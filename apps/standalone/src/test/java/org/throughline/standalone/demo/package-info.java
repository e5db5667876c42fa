/// Tests of the demo's cases.
@NullMarked
package org.throughline.standalone.demo;

import org.jspecify.annotations.NullMarked;
