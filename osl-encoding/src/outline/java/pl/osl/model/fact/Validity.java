package pl.osl.model.fact;

/** The part of a validity that its encoding refers to. */
public abstract class Validity {

    public static native Validity unrecorded();
}
