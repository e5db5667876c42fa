package org.throughline.schema.sealing;

/// What a keyring says about the key of one person.
public sealed interface KeyState {

    /// The key can be used.
    record Present(PersonKey key) implements KeyState {}

    /// The key was destroyed by law: texts about the person are erased.
    record Destroyed() implements KeyState {}

    /// There never was a key, so nothing about the person can have been sealed.
    record Absent() implements KeyState {}
}
