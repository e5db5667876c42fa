package org.throughline.query.web;

/// Port: the checkpoints of the log.
@FunctionalInterface
public interface CheckpointsReading {

    CheckpointsPage read();
}
