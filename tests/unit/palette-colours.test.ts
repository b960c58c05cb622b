import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../../src/domain/status';
import type { Theme } from '../../src/domain/view';
import { MAP_COLOURS, STATUS_COLOURS, STATUS_HATCH } from '../../src/palette/palette';

const THEMES: readonly Theme[] = ['light', 'dark'];
const LEAST_DIFFERENCE = 10;
const LEAST_BORDER_CONTRAST = 3;
const LEAST_LABEL_CONTRAST = 4.5;

const difference = differenceCiede2000();
const SIGHTS: Readonly<Record<string, (colour: Color) => Color>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  achromatopsia: filterGrayscale(1),
};

function colour(hex: string): Color {
  const parsed = parse(hex);
  if (!parsed) throw new Error(`${hex} is no colour`);
  return parsed;
}

const pairs: [Status, Status][] = STATUSES.flatMap((one, at) =>
  STATUSES.slice(at + 1).map((other): [Status, Status] => [one, other]),
);

describe.each(THEMES)('statuses in the %s theme', (theme) => {
  const fill = (status: Status) => colour(STATUS_COLOURS[theme][status].fill);

  it.each(Object.keys(SIGHTS))('can be told apart by colour or hatching with %s', (sight) => {
    const seen = SIGHTS[sight]!;
    const alike = pairs.filter(
      ([one, other]) =>
        STATUS_HATCH[one] === STATUS_HATCH[other] &&
        difference(seen(fill(one)), seen(fill(other))) < LEAST_DIFFERENCE,
    );
    expect(alike).toEqual([]);
  });

  it('all differ by colour as well, with full colour vision', () => {
    const alike = pairs.filter(
      ([one, other]) => difference(fill(one), fill(other)) < LEAST_DIFFERENCE,
    );
    expect(alike).toEqual([]);
  });

  it('differ from the water and the neighbours that they border on', () => {
    const { water, lake, neighbour } = MAP_COLOURS[theme];
    for (const status of STATUSES.filter((each) => each !== 'ukrainian')) {
      for (const ground of [water, lake, neighbour]) {
        const apart = difference(fill(status), colour(ground));
        expect(apart, `${status} on ${ground}`).toBeGreaterThan(LEAST_DIFFERENCE);
      }
    }
  });

  it('carry a hatching that can be seen on their fill', () => {
    for (const status of STATUSES.filter((each) => STATUS_HATCH[each] !== 'none')) {
      const { hatch } = STATUS_COLOURS[theme][status];
      expect(difference(fill(status), colour(hatch)), status).toBeGreaterThan(LEAST_DIFFERENCE);
    }
  });

  it('let borders and the line of contact stand out', () => {
    const { regionBorder, recognisedBorder, contactLine } = MAP_COLOURS[theme];
    for (const status of STATUSES) {
      for (const border of [regionBorder, recognisedBorder, contactLine]) {
        expect(wcagContrast(border, STATUS_COLOURS[theme][status].fill), status).toBeGreaterThan(
          LEAST_BORDER_CONTRAST,
        );
      }
    }
  });
});

describe.each(THEMES)('the map in the %s theme', (theme) => {
  const colours = MAP_COLOURS[theme];

  it('has names that can be read on what is around them', () => {
    const names: [string, string][] = [
      [colours.label, colours.halo],
      [colours.regionLabel, colours.halo],
      [colours.neighbourLabel, colours.neighbour],
      [colours.seaLabel, colours.water],
    ];
    for (const [name, around] of names) {
      expect(wcagContrast(name, around), name).toBeGreaterThan(LEAST_LABEL_CONTRAST);
    }
  });

  it('keeps the recognised border clear of land, neighbours and water', () => {
    for (const ground of [colours.land, colours.neighbour, colours.water]) {
      expect(wcagContrast(colours.recognisedBorder, ground)).toBeGreaterThan(LEAST_BORDER_CONTRAST);
    }
  });

  it('shows land that stays Ukrainian as plain land', () => {
    expect(STATUS_COLOURS[theme].ukrainian.fill).toBe(colours.land);
  });
});
