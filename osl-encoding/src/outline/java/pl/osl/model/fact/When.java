package pl.osl.model.fact;

import java.time.LocalDate;

/** The part of a day that its encoding refers to. */
public abstract class When {

    public static native When on(LocalDate day);

    public static native When parse(CharSequence text);
}
