import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of other people that is needed to run or build the page. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says it. */
  readonly licence: string;
  /** Only used in testing and building: nothing of it is in the page. */
  readonly isForDevelopment: boolean;
  /** Its own licence file, or the text of the licence under its author's name. */
  readonly notice: string | null;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const LICENCE_FILE = /^(licen[cs]e|copying|unlicense)(\.(md|txt))?$/i;

const MIT = (author: string): string => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function noticeOf(folder: string, licence: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).sort().find((name) => LICENCE_FILE.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { author } = readJson(join(folder, 'package.json'));
  const name = typeof author === 'string' ? author : (author as { name?: string } | undefined)?.name;
  return licence === 'MIT' && name ? MIT(name.replace(/\s*[<(].*$/, '')) : null;
} // prettier-ignore

/**
 * Every package that `package-lock.json` has, by name and version.
 * @param root folder of the project, with its packages installed
 */
export function thirdParties(root: string): ThirdParty[] {
  const { packages } = readJson(join(root, 'package-lock.json'));
  return Object.entries(packages as Record<string, Locked>)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license = '', dev, devOptional }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      isForDevelopment: Boolean(dev || devOptional),
      notice: noticeOf(join(root, place), license),
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The notices that licences ask to go with the built page: of all packages that may have a part in it. */
export function printNotices(parties: readonly ThirdParty[]): string {
  const blocks = parties
    .filter(({ isForDevelopment }) => !isForDevelopment)
    .map(({ name, version, licence, notice }) => `${name} ${version} (${licence})\n\n${notice ?? ''}`);
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `Line of Contact is made with the following packages.${rule}${blocks.join(rule)}\n`;
} // prettier-ignore
