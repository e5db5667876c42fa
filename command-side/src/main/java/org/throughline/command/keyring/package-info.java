/// The keyring: person keys wrapped in a database of their own, under bucket keys kept in files.
@NullMarked
package org.throughline.command.keyring;

import org.jspecify.annotations.NullMarked;
