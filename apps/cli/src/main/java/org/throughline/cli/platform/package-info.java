/// Chance for the command line: the only place of it that asks for some.
@NullMarked
package org.throughline.cli.platform;

import org.jspecify.annotations.NullMarked;
