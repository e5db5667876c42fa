package org.throughline.command.keyring;

import java.util.UUID;

/// Names a bucket key: which bucket it is for and which file holds it. The secret itself is in the
/// file only.
record BucketKey(int bucket, UUID file) {}
