package pl.osl.rules.walk;

/** What the code of a rule threw, told apart from what concerns more than the rule. */
public final class Thrown {

    private Thrown() {}

    /**
     * Whether it breaks the rule alone: an exception of any kind, or an error of its code. What tells of the machine or
     * asks the thread to end has to be thrown on; an overflow of the stack is mostly a rule that calls itself.
     */
    public static boolean breaksOnlyTheRule(Throwable thrown) {
        return thrown instanceof StackOverflowError
                || !(thrown instanceof VirtualMachineError
                        || thrown instanceof ThreadDeath
                        || thrown instanceof InterruptedException);
    }
}
