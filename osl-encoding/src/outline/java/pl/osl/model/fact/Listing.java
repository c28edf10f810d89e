package pl.osl.model.fact;

/** As much of a listing as its encoding names. */
public abstract class Listing<E> {

    public static native <E> Listing<E> unrecorded();
}
