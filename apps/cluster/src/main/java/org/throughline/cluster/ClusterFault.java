package org.throughline.cluster;

/// Why the cluster does not run, in words for whoever started it.
final class ClusterFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClusterFault(String message) {
        super(message);
    }
}
