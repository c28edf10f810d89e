package pl.osl.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import pl.osl.model.fact.InvalidRecordException;

/**
 * The one style of all generated answer types; kept out of the class files, so that nobody who compiles against them
 * needs it.
 *
 * <p>Most of it stands in the style of records too: Immutables takes a style whole and merges none.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        jdk9Collections = true,
        optionalAcceptNullable = false,
        underrideToString = "describe",
        throwForInvalidImmutableState = InvalidRecordException.class)
@interface AnswerStyle {}
