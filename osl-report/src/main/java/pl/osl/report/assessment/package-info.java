/**
 * Assessments as a person reads them, the whole one ({@link pl.osl.report.assessment.AssessmentText}) and the brief one
 * ({@link pl.osl.report.assessment.BriefText}), stage by stage.
 */
package pl.osl.report.assessment;
