package org.throughline.cli;

/// That of the client alone.
final class NoAccountBook implements AccountBook {

    @Override
    public String addPerson(Holder holder) {
        throw fault();
    }

    @Override
    public void addProgram(Holder holder, String jwk) {
        throw fault();
    }

    @Override
    public String reset(String name) {
        throw fault();
    }

    @Override
    public void remove(String name) {
        throw fault();
    }

    private static Fault fault() {
        return new Fault(
                "This is the client alone, without accounts: use the launcher, `./throughline account`.");
    }
}
