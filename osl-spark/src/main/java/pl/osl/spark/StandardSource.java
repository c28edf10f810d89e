package pl.osl.spark;

import java.io.Serializable;
import pl.osl.rules.standard.Standard;

/** Where each machine takes the standard from, such as {@code OslStandard::edition2014}; a condition cannot be sent. */
@FunctionalInterface
public interface StandardSource extends Serializable {

    /** The standard; every machine has to get the same. */
    Standard standard();
}
