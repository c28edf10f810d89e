/**
 * Rules tried case by case: {@link pl.osl.testkit.cases.Cases} reads small changes of exemplary centres and what has
 * to follow.
 */
package pl.osl.testkit.cases;
