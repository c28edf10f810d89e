package pl.osl.model.fact;

import java.time.LocalDate;

/** As much of a day as its encoding names. */
public abstract class When {

    public static native When on(LocalDate day);

    public static native When parse(CharSequence text);
}
