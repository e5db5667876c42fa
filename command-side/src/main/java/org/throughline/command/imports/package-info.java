/// Chronologies of agencies that come in from a file: read, checked, kept sealed for a while, and
/// recorded through the same intake as everyone's. Knows the intake as a port only.
@NullMarked
package org.throughline.command.imports;

import org.jspecify.annotations.NullMarked;
