import {
  converter,
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
import { HATCHES, type HatchKind } from '../../src/palette/hatch-kinds';
import { MAP_COLOURS } from '../../src/palette/map-colours';
import { STATUS_COLOURS, STATUS_HATCH } from '../../src/palette/palette';

const THEMES: readonly Theme[] = ['light', 'dark'];
const LEAST_DIFFERENCE = 10;
const LEAST_BORDER_CONTRAST = 3;
const LEAST_LABEL_CONTRAST = 4.5;

const difference = differenceCiede2000();
const lab = converter('lab65');
const SIGHTS: Readonly<Record<string, (colour: Color) => Color>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  achromatopsia: filterGrayscale(1),
  'a print in greys': (colour) => ({ mode: 'lab65', l: lab(colour)?.l ?? 0, a: 0, b: 0 }),
};

/** Lines that turn less than this from each other, degrees, look alike unless one is much bolder. */
const LEAST_TURN = 15;
const LEAST_BOLDER = 2;

/** What a hatching looks like without its colour. */
function lookOf(kind: HatchKind) {
  const { families, strokes, width, size } = HATCHES[kind];
  const angles = [
    ...families.map(({ across, down }) => Math.atan2(-across, down)),
    ...strokes.flatMap(({ from, to }) =>
      from.join() === to.join() ? [] : [Math.atan2(to[1] - from[1], to[0] - from[0])],
    ),
  ].map((radians) => Math.round(((radians * 180) / Math.PI + 180) % 180));
  const turns = new Set(angles).size;
  const mark = strokes.length > 0 ? 'marks' : 'lines';
  const form = width === 0 ? 'none' : turns === 0 ? 'dots' : turns === 1 ? mark : `crossed ${mark}`;
  return { form, angle: angles[0] ?? 0, weight: width / size };
}

function lookAlike(one: HatchKind, other: HatchKind): boolean {
  const [a, b] = [lookOf(one), lookOf(other)];
  const turn = Math.abs(a.angle - b.angle);
  const bolder = Math.max(a.weight, b.weight) / Math.min(a.weight, b.weight);
  const isTurned = Math.min(turn, 180 - turn) >= LEAST_TURN;
  return a.form === b.form && !isTurned && !(bolder >= LEAST_BOLDER);
}

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
        lookAlike(STATUS_HATCH[one], STATUS_HATCH[other]) &&
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

  it.each(Object.keys(SIGHTS))('carry a hatching that is seen on their fill with %s', (sight) => {
    const seen = SIGHTS[sight]!;
    for (const status of STATUSES.filter((each) => STATUS_HATCH[each] !== 'none')) {
      const hatch = colour(STATUS_COLOURS[theme][status].hatch);
      const apart = difference(seen(fill(status)), seen(hatch));
      expect(apart, status).toBeGreaterThan(LEAST_DIFFERENCE);
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

  it('has a neutral colour for land of one status that no status, water or neighbour has', () => {
    const same = colour(colours.sameStatus);
    expect(Math.hypot(lab(same)!.a, lab(same)!.b)).toBeLessThan(4);
    for (const status of STATUSES) {
      const fill = colour(STATUS_COLOURS[theme][status].fill);
      expect(difference(same, fill), status).toBeGreaterThan(LEAST_DIFFERENCE);
      // Only hatched land may look like it to some, for it has no hatching.
      if (STATUS_HATCH[status] !== 'none') continue;
      for (const [sight, seen] of Object.entries(SIGHTS)) {
        const apart = difference(seen(same), seen(fill));
        expect(apart, `${status}: ${sight}`).toBeGreaterThan(LEAST_DIFFERENCE);
      }
    }
    for (const ground of [colours.water, colours.lake, colours.neighbour]) {
      expect(difference(same, colour(ground)), ground).toBeGreaterThan(LEAST_DIFFERENCE);
    }
    for (const border of [colours.regionBorder, colours.recognisedBorder, colours.contactLine]) {
      expect(wcagContrast(border, colours.sameStatus)).toBeGreaterThan(LEAST_BORDER_CONTRAST);
    }
  });

  it('shows land that stays Ukrainian as plain land', () => {
    expect(STATUS_COLOURS[theme].ukrainian.fill).toBe(colours.land);
  });
});
