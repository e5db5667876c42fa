/// Who knew what: knowings, the rules that make them from events, and the cells they add up to.
@NullMarked
package org.throughline.query.knowledge;

import org.jspecify.annotations.NullMarked;
