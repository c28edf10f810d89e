/**
 * Communities and the work in them as words for conditions; start at {@link
 * pl.osl.rules.vocabulary.community.CommunityFacts}.
 */
package pl.osl.rules.vocabulary.community;
