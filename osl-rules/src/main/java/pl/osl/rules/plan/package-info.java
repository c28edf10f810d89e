/** What to do: {@link pl.osl.rules.plan.Plan} gives the steps after which a centre reaches a stage. */
package pl.osl.rules.plan;
