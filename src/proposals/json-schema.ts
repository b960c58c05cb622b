import { toJsonSchema } from '@valibot/to-json-schema';
import { proposalSchema } from './schema';

/** The published JSON Schema of a proposal (draft 2020-12). Made at build time, not loaded by the page. */
export function proposalJsonSchema(): object {
  const { $schema, properties, ...schema } = toJsonSchema(proposalSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Days that the calendar lacks: `format: date` says the same. Readonly is of TypeScript only.
    ignoreActions: ['check', 'readonly'],
  });
  return {
    $schema,
    title: 'Line of Contact: a proposal',
    description:
      'A cited text and the rules that give land a status. The first rule that matches wins, a variant’s rules before the common ones; Russian-held land that no rule matches is not mentioned, other land stays Ukrainian. Beyond this schema, every rule cites the id of one of the clauses, ids are unique, and a rule on withinPullback or heldOnBaseline needs pullbackKm or baseline.',
    ...schema,
    properties: { $schema: { type: 'string' }, ...properties },
  };
}
