/**
 * Laws that any standard can be tried for: implement {@link pl.osl.testkit.laws.StandardLaws} and {@link
 * pl.osl.testkit.laws.CatalogueLaws}, which also tries the cases of {@code pl.osl.testkit.cases}.
 */
package pl.osl.testkit.laws;
