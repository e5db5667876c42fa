/// How personal text is sealed under the keys of the people it is about, on the JDK alone.
@NullMarked
package org.throughline.schema.sealing;

import org.jspecify.annotations.NullMarked;
