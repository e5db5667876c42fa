package org.throughline.command.ledger;

/// What became of the last question to a witness, for whoever watches over the log.
///
/// @param size of the last checkpoint that it cosigned since this process began; 0 for none
/// @param status of its answer if it refused
public record WitnessState(String name, Standing standing, long size, int status) {

    /// Whether it cosigns.
    public enum Standing {
        /// It was not asked yet, or there is nothing to ask.
        NOT_ASKED,
        /// It cosigned the last checkpoint that it was shown.
        COSIGNS,
        /// It says that what it was shown is not in order: its owner knows why.
        REFUSES,
        /// It could not be reached or understood, or could not read the log.
        SILENT
    }

    static WitnessState begun(String name) {
        return new WitnessState(name, Standing.NOT_ASKED, 0, 0);
    }

    WitnessState cosigned(long more) {
        return new WitnessState(name, Standing.COSIGNS, more, 0);
    }

    /// @param answer its status; 0 if there was none
    WitnessState without(int answer) {
        boolean refuses = answer >= 400 && answer < 500;
        return new WitnessState(name, refuses ? Standing.REFUSES : Standing.SILENT, size, answer);
    }
}
