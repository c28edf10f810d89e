package pl.osl.model.fact;

/** As much of a fact as its encodings name. */
public abstract class Fact<T> {

    public static native <T> Fact<T> known(T value);

    public static native <T> Fact<T> unrecorded();
}
