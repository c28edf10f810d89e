/**
 * What to do and what to ask next: plans towards a stage, and the questions whose answers settle most; searches among
 * assumptions and asks the assessment.
 */
package pl.osl.rules.guidance;
