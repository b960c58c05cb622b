import { archive } from './en-archive';
import { clauseLabel, clauseNumber } from '../format/clause-label';
import type { Holder } from '../domain/control';
import type { LayerId } from '../domain/layers';
import type { PlaceId } from '../domain/parcel';
import type { PointPlaceId, Recogniser } from '../domain/proposal';
import type { Status } from '../domain/status';
import { acrossTexts } from './en-across-texts';
import { comparison } from './en-comparison';
import { firstWords } from './en-first';
import { lines } from './en-lines';
import { map } from './en-map';
import { tour } from './en-tour';
import type { With } from './with';
import { share } from './en-share';
import { takeAway } from './en-take-away';
import { zones } from './en-zones';

const statusMeanings: Record<Status, string> = {
  ukrainian: 'Held by Ukraine, and staying so.',
  returned: 'Held by Russia on the day of the line; Russia would leave.',
  occupied: 'Held by Russia; nothing is recognised.',
  frozen: 'Held by Russia and left so; sovereignty is not decided.',
  'recognised-de-facto': 'Would be recognised as Russian in fact, not in law.',
  'recognised-de-jure': 'Would be recognised as Russian in law.',
  ceded: 'Held by Ukraine on the day of the line; Ukraine would leave, Russia would take over.',
  demilitarised: 'No forces of either side.',
  'economic-zone': 'Status left to a referendum or to later talks.',
  open: 'The text puts it off, or leaves it in brackets.',
  'not-mentioned': 'The text says nothing of it.',
};

const layers: Record<LayerId, string> = {
  crimea: 'Crimea',
  luhansk: 'Luhansk',
  donetsk: 'Donetsk',
  zaporizhzhia: 'Zaporizhzhia',
  kherson: 'Kherson',
  'other-regions': 'Other regions with Russian-held land',
  'demilitarised-zone': 'Proposed demilitarised or economic zone',
  'contact-line': 'Line of contact',
  'line-error': 'Stated error of the line',
  towns: 'Towns',
  places: 'Places that texts name',
};

const recognisers: Record<Recogniser, string> = {
  us: 'Recognition would be given by the United States.',
  international: 'Recognition would be international.',
  'us-and-others': 'Recognition would be given by the United States and others.',
};

const places: Record<PointPlaceId, string> = {
  'zaporizhzhia-nuclear-plant': 'Zaporizhzhia nuclear power plant, Enerhodar',
  'kakhovka-dam': 'Kakhovka dam',
  'kinburn-spit-tip': 'Kinburn Spit',
  'fortress-belt': 'Fortress belt: Sloviansk to Kostiantynivka',
};

const parcelPlaces: Record<PlaceId, string> = {
  'kinburn-spit': 'Kinburn Spit',
};

const holders: Record<Holder, With<'day'>> = {
  russia: ({ day }) => `Held by Russia on ${day}`,
  ukraine: ({ day }) => `Held by Ukraine on ${day}`,
};

const shortHolders: Record<Holder, string> = {
  russia: 'held by Russia',
  ukraine: 'held by Ukraine',
};

/** What data files say of themselves, by their own words; what is not here is shown as it is. */
const phrases: Readonly<Record<string, string>> = {};

/** The interface in English. Its shape is the catalogue's: another language is one file of this type. */
export const en = {
  ...firstWords,
  ...acrossTexts,
  comparison: { ...firstWords.comparison, ...comparison },
  lines: { ...firstWords.lines, ...lines },
  tour,
  map,
  archive,
  share: { ...firstWords.share, ...share },
  takeAway,
  phrases,
  zones: { ...firstWords.zones, ...zones },
  statusMeanings,
  layers,
  recognisers,
  places,
  holders,
  shortHolders,

  linkProblems: 'Part of the link could not be used and was left out:',
  linkAbsent: {
    line: 'no line of that day is built in',
    land: 'there is no such land here',
  },
  linkProblemsMore: (({ count }) => `and ${count.text} more`) satisfies With<never, 'count'>,

  mapLabel: 'Map of Ukraine',
  loading: 'Loading the map and the figures …',

  rangeOf: (({ range }) => `range ${range}`) satisfies With<'range'>,

  statusTable: (({ proposal, day }) =>
    `Land by status under this proposal: ${proposal}, line of ${day}`) satisfies With<
    'proposal' | 'day'
  >,
  dayTable: (({ title, day }) => `Land by status: ${title}, line of ${day}`) satisfies With<
    'title' | 'day'
  >,
  areaColumn: 'km²',
  shareColumn: 'Share of Ukraine',
  townsColumn: 'Town population, thousands',
  total: 'Ukraine',
  unconfirmedPart: (({ area }) => `${area} of it unconfirmed`) satisfies With<'area'>,
  unconfirmedBecause: (({ reason }) => `Unconfirmed: ${reason}`) satisfies With<'reason'>,
  underProposal: (({ proposal }) => `under this proposal: ${proposal}`) satisfies With<'proposal'>,
  contactLineLength: (({ length }) =>
    `The line of contact is ${length} long.`) satisfies With<'length'>,

  regionTable: 'Land by region',
  regionTableCaption: (({ proposal, day }) =>
    `Each region’s land by status under this proposal: ${proposal}, line of ${day}. ` +
    'Choose a row to see it on the map.') satisfies With<'proposal' | 'day'>,
  regionColumn: 'Region',
  unchangedRegions: (({ count }) =>
    `${count.text} more with no Russian-held land, unchanged under this proposal`) satisfies With<
    never,
    'count'
  >,
  unchangedCaption: 'Regions with no Russian-held land, unchanged under this proposal',
  parcelName: (({ status, region, holder }) => `${status}: ${region}, ${holder}`) satisfies With<
    'status' | 'region' | 'holder'
  >,
  parcelPlaces,
  within: (({ distance }) => `within ${distance} of the line`) satisfies With<'distance'>,
  between: (({ from, to }) => `${from} to ${to} from the line`) satisfies With<'from' | 'to'>,
  beyond: (({ distance }) => `more than ${distance} from the line`) satisfies With<'distance'>,
  heldOn: (({ day }) => `held by Russia already on ${day}`) satisfies With<'day'>,
  notHeldOn: (({ day }) => `not held by Russia on ${day}`) satisfies With<'day'>,

  layersTitle: 'Show on the map',
  layersNote: 'Hiding land on the map changes no figure.',

  placesTitle: 'Places that texts name',
  clausesTitle: 'What the text says',
  clauseLabel: (({ id }) => clauseLabel(id)) satisfies With<'id'>,
  clause: (({ id }) =>
    clauseNumber(id) === null ? clauseLabel(id) : `Clause ${clauseLabel(id)}`) satisfies With<'id'>,
  notesTitle: 'Notes',
  hiddenOnMap: (({ layers }) => `Hidden on the map: ${layers}`) satisfies With<'layers'>,
  wholeRegions: 'Regions wholly of one status, with all who lived in them:',
  wholeRegion: (({ region, people, day }) => `${region}, ${people} people (${day})`) satisfies With<
    'region' | 'people' | 'day'
  >,
  noClause: 'No clause of the text covers this land.',

  method: 'How the figures are made',
  methodArea:
    'Areas are computed on the WGS84 ellipsoid, inland water included, and add up to Ukraine within its internationally recognised border.',
  methodRange: (({ km }) =>
    `Ranges move the line of contact by its stated error, ±${km}, to either side.`) satisfies With<'km'>,
  methodTowns:
    'Town population is the sum of the towns that lie in the land, not the population of all of it.',
  methodHolding: 'Holding land is not owning it: the line shows who held what on its day.',

  sourcesTitle: 'Sources',
  sourcesOfText: 'Of the proposal',
  sourceOfLine: 'Of the line of contact',
  lineMethod: 'Method',
  licence: 'Licence',
  sourcesOfMap: 'Of the map',
  attributions: [
    {
      what: 'Land, coast, border, lakes and rivers',
      who: '© OpenStreetMap contributors',
      licence: 'ODbL',
      url: 'https://www.openstreetmap.org/copyright',
    },
    {
      what: 'Towns and their positions',
      who: 'GeoNames',
      licence: 'CC BY 4.0',
      url: 'https://www.geonames.org/',
    },
    {
      what: 'Division into regions',
      who: 'Natural Earth',
      licence: 'public domain',
      url: 'https://www.naturalearthdata.com/',
    },
  ],

  details: 'Chosen land',
  /** Beside words that a text has in another language. */
  translated: 'translation',

  announceShown: (({ proposal, day, figure }) =>
    `Shown: ${proposal}, on the line of contact of ${day}. ${figure}`) satisfies With<
    'proposal' | 'day' | 'figure'
  >,
  announceFigure: (({ status, area }) => `${status}: ${area}.`) satisfies With<'status' | 'area'>,

  mapFailed: (({ reason }) =>
    `The map cannot be shown. ${reason} The figures and texts are complete.`) satisfies With<'reason'>,
  lineFailed: (({ day, reason }) =>
    `The line of ${day} could not be computed (${reason}).`) satisfies With<'day' | 'reason'>,
  lineFailedKept: (({ proposal, day }) =>
    `The figures and the map still show ${proposal} on the line of ${day}.`) satisfies With<
    'proposal' | 'day'
  >,
};

/** Every string of the interface, in one language. */
export type Messages = typeof en;
