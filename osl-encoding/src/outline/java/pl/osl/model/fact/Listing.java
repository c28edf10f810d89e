package pl.osl.model.fact;

/** The part of a listing that its encoding refers to. */
public abstract class Listing<E> {

    public static native <E> Listing<E> unrecorded();
}
