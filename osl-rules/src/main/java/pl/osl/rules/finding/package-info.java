/** What a question found in a record: an answer, the evidence for it and the gaps in it; conditions make findings. */
package pl.osl.rules.finding;
