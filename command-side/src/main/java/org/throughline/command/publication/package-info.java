/// The log as a Kafka topic, for other nodes and other systems.
@NullMarked
package org.throughline.command.publication;

import org.jspecify.annotations.NullMarked;
