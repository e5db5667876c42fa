/// Made-up cases from a seed, as many and as long as one likes: the same seed gives the same bytes.
/// What happens in them stands in the story files beside the classes.
@NullMarked
package org.throughline.generator;

import org.jspecify.annotations.NullMarked;
