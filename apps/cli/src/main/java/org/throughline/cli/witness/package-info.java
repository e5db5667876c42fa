/// A witness of a log: sees its checkpoints, reads its leaves, and cosigns what follows from them.
@NullMarked
package org.throughline.cli.witness;

import org.jspecify.annotations.NullMarked;
