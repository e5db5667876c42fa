package org.throughline.postgres;

/// A database that exists, and how its two roles reach it.
public record Database(String name, Login owner, Login app) {}
