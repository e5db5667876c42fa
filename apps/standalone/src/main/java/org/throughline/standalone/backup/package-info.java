/// A copy of the record in files, and the way back; the form of the files is on the page
/// `docs/backup-format.md`.
@NullMarked
package org.throughline.standalone.backup;

import org.jspecify.annotations.NullMarked;
