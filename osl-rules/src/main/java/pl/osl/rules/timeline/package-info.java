/**
 * How answers change with time alone: {@link pl.osl.rules.timeline.Timeline}, with the fact whose term came for each
 * change.
 */
package pl.osl.rules.timeline;
