/// How the command side is put together; the only place for clocks, new ids and settings.
@NullMarked
package org.throughline.command.platform;

import org.jspecify.annotations.NullMarked;
