package pl.osl.model.fact;

import java.util.List;

/** Something recorded that can say where it is known from. */
public interface Sourced {

    /** Every source of what is recorded here; a plain list, since it is about the record and not of it. */
    List<SourceReference> sources();
}
