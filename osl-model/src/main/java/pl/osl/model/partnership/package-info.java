/**
 * The partners of a centre, its contacts with authorities, the obstacles it meets and the tasks it outsources; builds
 * on facts and structure and is used by the centre.
 */
package pl.osl.model.partnership;
