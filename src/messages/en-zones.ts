import { counted, type With } from './with';

/** What is said where the reader draws zones on top of a proposal, and of proposal files. */
export const zones = {
  title: 'Your own zones',
  note: 'A zone that you draw is a rule of your own on top of the proposal: it comes before the text, and is no part of it. Map, figures, comparison and link follow.',
  list: 'Zones drawn on top of the text',
  notice: (({ zones: count, names }) =>
    `With ${counted(count, { one: 'zone', other: 'zones' })} drawn on top of the text and no part of it: ${names}.`) satisfies With<
    'names',
    'zones'
  >,
  clear: 'Remove all zones',
  notInText: (({ name }) =>
    `Zone “${name}”, drawn on top of the text and no part of it`) satisfies With<'name'>,
  newName: (({ number }) => `Zone ${number}`) satisfies With<'number'>,
  sketch: 'being drawn',
  name: 'Name',
  status: 'Status under your zone',
  remove: (({ name }) => `Remove zone ${name}`) satisfies With<'name'>,
  edit: (({ name }) => `Change the outline of ${name}`) satisfies With<'name'>,

  how: 'How to give its outline',
  ways: { draw: 'On the map', type: 'As coordinates', quick: 'A strip or part' },
  draw: 'Draw on the map',
  drawing:
    'Click or tap for each corner; a click on the first corner or Enter ends, Backspace takes the last corner back, Escape gives up.',
  reshaping:
    'Drag a corner to move it, drag between two to add one, right-click a corner to remove it. Enter ends, Escape gives up.',
  cancelDrawing: 'Give up',
  drawNotLoaded:
    'The map cannot be drawn on: the tool for it could not be loaded, or the map is drawn without WebGL.',
  snap: 'Snap to region borders and the line of contact',
  snapKm: 'nearer than, km',

  coordinates: 'Corners, one on each line',
  coordinatesHint: 'for example 48.72 37.55',
  order: 'Order on a line',
  orders: { latLon: 'latitude, longitude', lonLat: 'longitude, latitude' },
  badLine: (({ line, reason }) => `Line ${line}: ${reason}`) satisfies With<'line' | 'reason'>,
  badLines: {
    'not-two-numbers': 'is not two numbers in degrees',
    'out-of-range': 'lies outside −90 to 90 degrees of latitude or −180 to 180 of longitude',
    'outside-ukraine': 'lies far outside Ukraine; is the order right?',
  },
  tooFew: 'An outline needs three corners or more.',
  add: 'Add this zone',
  change: 'Change this zone',
  cancel: 'Cancel',

  quickRegion: 'Region',
  quickHolder: 'Held by',
  quickHolders: { russia: 'Russia', ukraine: 'Ukraine' },
  quickKind: 'Which part',
  quickKinds: { band: 'a strip along the line of contact', whole: 'all of it' },
  quickKm: 'Width of the strip, km',

  problem: (({ reason }) => `The zone could not be taken: it ${reason}.`) satisfies With<'reason'>,
  noSuchLand: 'That side holds no such land in this region on this line of contact.',
  mended: (({ reason }) => `The outline ${reason}.`) satisfies With<'reason'>,
  failed: (({ reason }) => `The zone could not be measured (${reason}).`) satisfies With<'reason'>,

  area: 'Area in Ukraine',
  border: 'Length of its outline',
  lineInside: 'Line of contact in it or along its edge',
  towns: 'In towns',
  inTowns: (({ people, towns }) =>
    `${people} people in ${counted(towns, { one: 'town', other: 'towns' })}`) satisfies With<
    'people',
    'towns'
  >,
  from: 'Takes',
  part: (({ region, holder, area, range }) =>
    `${region}, ${holder}: ${area}${range}`) satisfies With<'region' | 'holder' | 'area' | 'range'>,
  range: (({ range }) => ` (${range})`) satisfies With<'range'>,
  outside: (({ area }) =>
    `${area} of the outline lie outside Ukraine and count for nothing.`) satisfies With<'area'>,
  untouched: (({ area }) =>
    `To ${area} of it this status cannot apply, for who holds them; the text decides there.`) satisfies With<'area'>,
  method: 'On the WGS84 ellipsoid; ranges move the line of contact by its stated error.',
  swap: 'Balance of your zones',
  swapGives: (({ side, area, range, people }) =>
    `${side} would give ${area}${range}, with ${people} people in towns.`) satisfies With<
    'side' | 'area' | 'range' | 'people'
  >,
  swapSides: { ukraine: 'Ukraine', russia: 'Russia' },

  save: 'Save as a proposal file',
  saveNote: 'The file can be opened here and by the command line.',
  tooLarge:
    'The zones are too large for a link. Save them as a file to keep them or to pass them on.',
  opened: (({ file }) => `Opened from ${file}`) satisfies With<'file'>,

  lasso: 'Change several at once',
  lassoDraw: 'Outline them on the map, corner by corner',
  lassoDrawing:
    'Click or tap around the settlements; a click on the first corner or Enter ends, Escape gives up.',
  lassoNear: 'Or all within',
  lassoKm: 'km of a settlement:',
  lassoChoose: 'Settlement in the middle',
  lassoInside: (({ settlements }) =>
    `${counted(settlements, { one: 'settlement', other: 'settlements' })} in your outline.`) satisfies With<
    never,
    'settlements'
  >,
  lassoAround: (({ settlements, name, distance }) =>
    `${counted(settlements, { one: 'settlement', other: 'settlements' })} within ${distance} of ${name}.`) satisfies With<
    'name' | 'distance',
    'settlements'
  >,
  lassoTick: 'Untick those that are to stay as they are.',
  lassoNone: 'No settlement that can change hands lies there.',
  lassoGive: {
    russia: (({ settlements }) =>
      `Let Russia hold ${counted(settlements, { one: 'settlement', other: 'settlements' })}`) satisfies With<
      never,
      'settlements'
    >,
    ukraine: (({ settlements }) =>
      `Let Ukraine hold ${counted(settlements, { one: 'settlement', other: 'settlements' })}`) satisfies With<
      never,
      'settlements'
    >,
  },
};
