package pl.osl.model.fact;

import java.util.List;

/** A recorded element that can name its sources. */
public interface Sourced {

    /** All sources of this element; a plain list, since it describes the record rather than the centre. */
    List<SourceReference> sources();
}
