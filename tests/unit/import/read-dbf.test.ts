import { describe, expect, it } from 'vitest';
import { readDbf } from '../../../src/import/read-dbf';
import { dbf } from './build-files';

const UTF_8 = [0xd0, 0x94, 0xd0, 0xbe, 0xd0, 0xbd];
const WINDOWS_1251 = [0xc4, 0xee, 0xed];
const IBM_866 = [0x84, 0xae, 0xad];

/** What is read of a table whose one value is of these bytes. @param language of the table, its byte 29 */
function valueOf(letters: readonly number[], codePage: string, language = 0): string | undefined {
  const bytes = dbf('name', ['']);
  bytes.set(letters, bytes.length - 20);
  bytes[29] = language;
  return readDbf({ path: 'a.dbf', bytes }, codePage)[0]?.[0]?.[1];
}

describe('the letters of a table', () => {
  it.each([
    ['1251', WINDOWS_1251], ['ANSI 1251', WINDOWS_1251], ['windows-1251', WINDOWS_1251], ['Windows1251', WINDOWS_1251],
    ['CP1251', WINDOWS_1251], ['cp1251\r\n', WINDOWS_1251], ['866', IBM_866], ['CP866', IBM_866],
    ['UTF-8', UTF_8], ['65001', UTF_8], ['', UTF_8], ['1259', UTF_8], ['11251', UTF_8],
  ])('are those that the .cpg file names: %j', (codePage, letters) => {
    expect(valueOf(letters, codePage)).toBe('Дон');
  }); // prettier-ignore

  it('are those of the table’s own language without a .cpg file, and not with one', () => {
    expect(valueOf(WINDOWS_1251, '', 0xc9)).toBe('Дон');
    expect(valueOf(IBM_866, '', 0x65)).toBe('Дон');
    expect(valueOf(IBM_866, '', 0x26)).toBe('Дон');
    expect(valueOf([0xe9], '', 0x57)).toBe('é');
    expect(valueOf(UTF_8, '', 0x7b)).toBe('Дон');
    // Some programs write UTF-8 and name the language that they were set to.
    expect(valueOf(UTF_8, '', 0x57)).toBe('Дон');
    expect(valueOf(UTF_8, 'UTF-8', 0xc9)).toBe('Дон');
  });
});
