import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printNotices, thirdParties } from '../../tools/third-party-notices';

const parties = thirdParties(resolve(import.meta.dirname, '../..'));
const shipped = parties.filter(({ isForDevelopment }) => !isForDevelopment);

/** Licences that let the built page be given to anyone, when their notice goes with it. */
const SHIPPABLE = [
  'MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BSL-1.0', 'Unlicense', '(MIT OR Apache-2.0)',
]; // prettier-ignore
/** Fonts alone. */
const FONTS = ['OFL-1.1'];
/** Of tools, nothing of which is in the page. */
const OF_TOOLS = [
  ...SHIPPABLE, 'BlueOak-1.0.0', 'CC0-1.0', 'MIT-0', 'MPL-2.0', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)',
]; // prettier-ignore

describe('licences of other people’s packages', () => {
  test('let the page be given to anyone', () => {
    expect(shipped.length).toBeGreaterThan(30);
    for (const { name, licence, notice } of shipped) {
      // Misspelt by its author; its licence file is the BSD-3-Clause one.
      if (licence === 'BDS-3-Clause') expect(notice, name).toContain('BSD 3-Clause License');
      else expect(name.startsWith('@fontsource') ? FONTS : SHIPPABLE, name).toContain(licence);
    }
  });

  test('of tools let them be used', () => {
    for (const { name, licence, isForDevelopment } of parties) {
      if (isForDevelopment) expect(OF_TOOLS, name).toContain(licence);
    }
  });

  test('go with the page as their notices, each whole', () => {
    const notices = printNotices(parties);
    for (const { name, version, notice } of shipped) {
      expect(notice?.length, `${name} has no licence text`).toBeGreaterThan(300);
      expect(notices).toContain(`${name} ${version} (`);
      expect(notices).toContain(notice);
    }
    expect(notices.match(/copyright|public domain/gi)!.length).toBeGreaterThan(shipped.length);
  });
});
