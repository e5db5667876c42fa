/// The command line: a client of the public HTTP API that sends, reads and explains.
@NullMarked
package org.throughline.cli;

import org.jspecify.annotations.NullMarked;
