/// What an erasure means for the texts of a case.
@NullMarked
package org.throughline.command.erasure;

import org.jspecify.annotations.NullMarked;
