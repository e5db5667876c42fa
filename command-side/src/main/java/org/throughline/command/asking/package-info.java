/// Questions to a database that many ask at once.
@NullMarked
package org.throughline.command.asking;

import org.jspecify.annotations.NullMarked;
