/// The two sides, PostgreSQL and a Kafka broker as processes of one machine.
@NullMarked
package org.throughline.cluster;

import org.jspecify.annotations.NullMarked;
