/** One thing that was checked. */
export interface Finding {
  readonly what: string;
  readonly found: string;
  readonly limit: string;
  readonly ok: boolean;
}

/** Findings as a table in Markdown. */
export function printFindings(findings: readonly Finding[]): string {
  const rows = findings.map(
    ({ what, found, limit, ok }) => `| ${what} | ${found} | ${limit} | ${ok ? 'yes' : '**no**'} |`,
  );
  return ['| what | found | limit | kept |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
