package pl.osl.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import pl.osl.encoding.DayEncodingEnabled;
import pl.osl.encoding.FactEncodingEnabled;
import pl.osl.encoding.ListingEncodingEnabled;
import pl.osl.encoding.ValidityEncodingEnabled;
import pl.osl.model.fact.InvalidRecordException;

/** The style of all generated record types; not kept in the class files, so that users can compile without it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@DayEncodingEnabled
@FactEncodingEnabled
@ListingEncodingEnabled
@ValidityEncodingEnabled
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        jdk9Collections = true,
        optionalAcceptNullable = false,
        throwForInvalidImmutableState = InvalidRecordException.class)
@interface RecordStyle {}
