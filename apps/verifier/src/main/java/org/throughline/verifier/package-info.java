/// The command `verify`: checks a file offline and says in plain words what it proves.
@NullMarked
package org.throughline.verifier;

import org.jspecify.annotations.NullMarked;
