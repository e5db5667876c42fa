/// The program from outside: as a child process, over HTTP, by its files and by its command line.
@NullMarked
package org.throughline.acceptance;

import org.jspecify.annotations.NullMarked;
