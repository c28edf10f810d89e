/**
 * Laws that any standard can be tried for: implement {@link pl.osl.testkit.laws.StandardLaws} and {@link
 * pl.osl.testkit.laws.CatalogueLaws}.
 */
package pl.osl.testkit.laws;
