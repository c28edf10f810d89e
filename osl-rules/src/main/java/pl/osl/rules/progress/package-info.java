/**
 * What has become of a centre between two standpoints: {@link pl.osl.rules.progress.Progress}, with the causes told
 * apart.
 */
package pl.osl.rules.progress;
