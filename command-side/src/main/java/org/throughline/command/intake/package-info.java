/// The way in over HTTP: CloudEvents become submissions, submissions become commands.
@NullMarked
package org.throughline.command.intake;

import org.jspecify.annotations.NullMarked;
