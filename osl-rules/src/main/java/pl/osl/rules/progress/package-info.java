/**
 * How the answers about a centre differ between two standpoints, and why: start at {@link
 * pl.osl.rules.progress.Progress}.
 */
package pl.osl.rules.progress;
