import type { Day } from '../domain/day';
import type { LinkFields } from './link-fields';

/**
 * What a link says, without days that no line is built in for.
 * @param days with a line, in order; none before that is known, and then all are kept
 */
export function withKnownDays<Fields extends Pick<LinkFields, 'line' | 'comparison'>>(
  fields: Fields,
  days: readonly Day[],
): Fields {
  const { line, comparison } = fields;
  const known = (day: Day | null) =>
    day === null || days.length === 0 || days.includes(day) ? day : null;
  return {
    ...fields,
    line: known(line),
    comparison: comparison && { ...comparison, line: known(comparison.line) },
  };
}
