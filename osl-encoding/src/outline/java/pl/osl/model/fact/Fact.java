package pl.osl.model.fact;

/** The part of a fact that its encodings refer to. */
public abstract class Fact<T> {

    public static native <T> Fact<T> known(T value);

    public static native <T> Fact<T> unrecorded();
}
