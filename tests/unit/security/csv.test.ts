import { describe, expect, test } from 'vitest';
import { PLAIN_CSV, printRows, type Cell, type CsvDialect } from '../../../src/export/csv';
import { ATTACKS, FORMULAS } from '../../attack-strings';

/** Reads CSV as RFC 4180 has it, with any separator, as a spreadsheet may. */
function readCsv(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const at = text[i]!;
    if (isQuoted && at === '"' && text[i + 1] === '"') {
      cell += at;
      i++;
    } else if (at === '"' && (isQuoted || cell === '')) {
      isQuoted = !isQuoted;
    } else if (!isQuoted && (at === separator || at === '\n' || at === '\r')) {
      cells.push(cell);
      cell = '';
    } else {
      cell += at;
    }
  }
  return [...cells, cell];
}

const isFormula = (cell: string) => /^[\s\0\u200b\ufeff]*[=+\-@＝＋－＠]/u.test(cell);

const SEMICOLONS: CsvDialect = { separator: ';', decimalMark: ',', hasByteOrderMark: false };
const print = (...row: Cell[]) => printRows([row], PLAIN_CSV);

describe('CSV', () => {
  test('the attacks are attacks: written as they are, spreadsheets would compute them', () => {
    const computed = FORMULAS.filter((text) =>
      [',', ';', '\t'].some((separator) => readCsv(text, separator).some(isFormula)),
    );
    expect(computed).toEqual(FORMULAS);
  });

  test.each([',', ';', '\t'])('holds no formula for a reader that divides by %j', (separator) => {
    for (const attack of ATTACKS) {
      for (const dialect of [PLAIN_CSV, SEMICOLONS]) {
        const cells = readCsv(printRows([['a', attack, 'b']], dialect), separator);
        expect(cells.filter(isFormula), attack).toEqual([]);
      }
    }
  });

  test('gives every cell back, but for the apostrophes and null bytes', () => {
    for (const attack of ATTACKS) {
      const [first, cell, last, ...more] = readCsv(print('a', attack, 'b'), ',');
      expect([first, last, more]).toEqual(['a', 'b', []]);
      const plain = (text: string) => text.replaceAll("'", '').replaceAll('\0', '');
      expect(plain(cell!)).toBe(plain(attack));
    }
  });

  test('leaves numbers numbers', () => {
    expect(print({ value: -1.5, decimals: 2 }, 'a', null)).toBe('-1.50,a,');
  });
});
