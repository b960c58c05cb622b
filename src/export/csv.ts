/** A number of a table, with the decimals it is given with. */
export interface NumberCell {
  readonly value: number;
  readonly decimals: number;
}

export type Cell = string | NumberCell | null;

/** How a table is written as text. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimalMark: '.' | ',';
  /** Whether the text begins with a byte order mark, without which Excel takes UTF-8 for another encoding. */
  readonly hasByteOrderMark: boolean;
}

/** RFC 4180, for programs. */
export const PLAIN_CSV: CsvDialect = { separator: ',', decimalMark: '.', hasByteOrderMark: false };

const BYTE_ORDER_MARK = '\ufeff';

// What a spreadsheet would take for a formula (CWE-1236), in the letters of East Asian keyboards as well: at the start of
// a cell, or where a spreadsheet that divides by another separator would see the start of one.
const FORMULA_START =
  /^(?=[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])|(?<=[,;\t\r\n])(?=[=+\-@＝＋－＠])/gu;

/**
 * For spreadsheets, which split and read by the reader's own settings: where the decimal mark is a comma, cells are
 * parted by semicolons.
 * @param locale whose decimal mark counts; absent: the browser's own
 */
export function spreadsheetCsv(locale?: string): CsvDialect {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const isComma = parts.find(({ type }) => type === 'decimal')?.value === ',';
  return isComma
    ? { separator: ';', decimalMark: ',', hasByteOrderMark: true }
    : { separator: ',', decimalMark: '.', hasByteOrderMark: true };
}

function textOf(cell: Cell, { decimalMark }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.value.toFixed(cell.decimals).replace('.', decimalMark);
  return cell.replaceAll('\0', '').replace(FORMULA_START, "'");
}

/** Rows as CSV, lines ended by CR LF. Cells with any separator are quoted, so that either splits alike. */
export function printRows(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string {
  const lines = rows.map((row) =>
    row
      .map((cell) => {
        const text = textOf(cell, dialect);
        return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      })
      .join(dialect.separator),
  );
  return (dialect.hasByteOrderMark ? BYTE_ORDER_MARK : '') + lines.join('\r\n');
}
