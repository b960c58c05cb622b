import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { proposalSchema, zonesOnTextSchema } from './schema';

function objectSchema(schema: GenericSchema, description: string): object {
  const {
    $schema: _,
    properties,
    ...rest
  } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Days that the calendar lacks: `format: date` says the same. Readonly is of TypeScript only.
    ignoreActions: ['check', 'readonly'],
  });
  return { description, ...rest, properties: { $schema: { type: 'string' }, ...properties } };
}

/** The published JSON Schema of a proposal (draft 2020-12). Made at build time, not loaded by the page. */
export function proposalJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Line of Contact: a proposal',
    description:
      'A proposal in full, or zones that a reader has drawn on top of a built-in one. Zones come before every rule; where two overlap, the first has the land. A status that says who holds the land is given only to land that is held so.',
    anyOf: [
      objectSchema(
        proposalSchema,
        'A cited text and the rules that give land a status. The first rule that matches wins, a variant’s rules before the common ones; Russian-held land that no rule matches is not mentioned, other land stays Ukrainian. Beyond this schema, every rule cites the id of one of the clauses, ids are unique, and a rule on withinPullback or heldOnBaseline needs pullbackKm or baseline.',
      ),
      objectSchema(zonesOnTextSchema, 'Zones on top of the built-in proposal that basedOn names.'),
    ],
  };
}
