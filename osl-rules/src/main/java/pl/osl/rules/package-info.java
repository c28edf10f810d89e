/** The one style of all generated value types below this package; the same as in the model. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        jdk9Collections = true,
        optionalAcceptNullable = false,
        throwForInvalidImmutableState = InvalidRecordException.class)
package pl.osl.rules;

import org.immutables.value.Value;
import pl.osl.model.fact.InvalidRecordException;
