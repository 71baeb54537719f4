package org.depesche.harvest;

/** Why an address could not be fetched. */
final class FetchProblem extends Exception {
    private final transient Fetched.Failed failed;

    private FetchProblem(Fetched.Failed failed) {
        super(failed.problem(), null, false, false);
        this.failed = failed;
    }

    /** One that trying again will not mend. */
    static FetchProblem lasting(String problem, String remedy) {
        return new FetchProblem(new Fetched.Failed(problem, remedy, false));
    }

    /** One that may be gone later. */
    static FetchProblem passing(String problem, String remedy) {
        return new FetchProblem(new Fetched.Failed(problem, remedy, true));
    }

    Fetched.Failed failed() {
        return failed;
    }
}
