/** The JSON Schemas of the answers and of the catalogue: {@link pl.osl.rules.schema.AnswerSchemas}. */
package pl.osl.rules.schema;
