package pl.osl.model.fact;

/** As much of a validity as its encoding names. */
public abstract class Validity {

    public static native Validity unrecorded();
}
