import { mount } from 'svelte';
import App from './app/App.svelte';
import { loadFirstAnswer, loadGeodataFiles } from './data/load-geodata';
import type { AnswerAhead } from './data/first-answer';
import type { GeodataFiles } from './data/parse-geodata';
import type { SettlementTable } from './data/parse-settlements';
import type { PageEngine } from './engine/page-engine';
import { startMapWorker } from './map/map-worker';
import { FIRST_LANGUAGE, FIRST_SPOKEN, LANGUAGES, loadLanguage } from './load-language';
import './palette/fonts';
import { DEFAULT_PROPOSAL_ID, STRUCTURES } from './proposals/structures';
import { allInWords } from './proposals/words/in-words';
import { afterNextFrame } from './state/after-paint.svelte';
import { Explorer } from './state/explorer.svelte';
import type { SpokenLanguage } from './state/interface-language.svelte';
import { parseLink } from './state/link';
import type { ParsedLink, ZoneCodec } from './state/link-fields';
import { hasOwnOrigin } from './state/own-origin';
import { keepLanguage, ownLanguage } from './state/own-language';
import type { ExplorerPorts, Figures } from './state/ports';
import { keepTheme, storedTheme } from './state/stored-theme';
import { trustOwnScripts } from './trusted-scripts';
import './ui/figures-table.css';
import './ui/theme.css';

// Beside the first script, so that text and picker need not wait for what reads the geodata.
const modules = {
  parse: () => import('./data/parse-geodata'),
  firstAnswer: () => import('./data/first-answer'),
  figures: () => import('./state/figures'),
  engine: () => import('./engine/page-engine'),
  settlements: () => import('./data/load-settlements'),
  zones: () => import('./state/link-zones'),
  map: () => Promise.all([import('./map/maplibre'), import('./map/MapPair.svelte')]),
};

/** Set when the page is built (README.md, "Fetching days"); the page's policy then allows that one host. */
const ARCHIVE_BASE: string | undefined = import.meta.env['VITE_ARCHIVE_BASE'];

let files: Promise<GeodataFiles> | undefined;
/** Asked for before there is anything on the page that wants them; what fails is asked for again by who does. */
let early: Promise<GeodataFiles> | undefined = loadGeodataFiles();
early.catch(() => undefined);
/** What would keep the processor from painting text and picker waits for that. */
const painted = new Promise<void>((done) => void afterNextFrame(done));
void painted.then(warmMap);
let figures: Figures | undefined;
let zoneCodec: ZoneCodec | undefined;
let engine: PageEngine | undefined;
/** What is known before the engine is asked. */
let ahead: AnswerAhead | undefined;

/** Loads what draws the map, and starts its worker, while the geodata come; a failure shows when the map is made. */
function warmMap(): void {
  // MapLibre draws with workers.
  if (!hasOwnOrigin()) return;
  // In development MapLibre comes as it is packed, and starts its own.
  if (import.meta.env.PROD) startMapWorker();
  modules.map().then(
    ([{ prewarm }]) => prewarm(),
    () => undefined,
  );
}

async function loadSettlementTable(): Promise<SettlementTable> {
  const { loadSettlements } = await modules.settlements();
  return loadSettlements();
}

function dropEngine(): void {
  engine?.dispose();
  engine = undefined;
}

async function startEngine(): Promise<PageEngine> {
  // To ask for a module again takes the browser tasks, even one that is here: what is known would miss the next frame.
  if (engine) return engine;
  const { createPageEngine, starterOf } = await modules.engine();
  const start = await starterOf(hasOwnOrigin());
  // Made here, so that a browser without workers fails with a message and can be tried again.
  return (engine ??= createPageEngine({
    files: (files ??= loadGeodataFiles()),
    settlements: loadSettlementTable,
    structures: STRUCTURES,
    start,
  }));
}

function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // A sandboxed frame, or a reader who wants nothing kept.
    return null;
  }
}

/** Before links with zones can be read or written. Where it is lost, so is much else, and the page says so. */
async function loadZoneCodec(): Promise<void> {
  zoneCodec = await modules.zones().catch(() => undefined);
}
void painted.then(loadZoneCodec);

const known = {
  proposals: STRUCTURES,
  defaultProposalId: DEFAULT_PROPOSAL_ID,
  languages: LANGUAGES,
  get zones() {
    return zoneCodec;
  },
};
const own = () => ownLanguage(window, LANGUAGES, FIRST_LANGUAGE);

/** The language that the reader wants, or else the one that is always here. */
async function firstLanguage({ fields }: ParsedLink): Promise<SpokenLanguage> {
  const wanted = fields.language ?? own();
  // What is said of other texts is not in the first script, and what comes late moves what is there.
  const isOther = fields.proposalId !== DEFAULT_PROPOSAL_ID || fields.comparison !== null;
  if (wanted === FIRST_LANGUAGE && !isOther) return FIRST_SPOKEN;
  return loadLanguage(wanted).then(
    (pack) => ({ code: wanted, pack }),
    // The page asks for it once more, and says that it failed.
    () => FIRST_SPOKEN,
  );
}

/** Whether all that the link asks of the engine may have been computed with the build. */
const isAhead = ({ fields: { proposalId, comparison, line, flips } }: ParsedLink): boolean =>
  proposalId === DEFAULT_PROPOSAL_ID && !(comparison ?? line ?? flips[0]);

const portsFor = (first: SpokenLanguage, link: ParsedLink): ExplorerPorts => ({
  ...known,
  get zones() {
    return zoneCodec;
  },
  firstLanguage: first,
  proposalsIn: ({ headlines }, texts) => allInWords(headlines, texts),
  loadLanguage,
  ownLanguage: own,
  keepLanguage: (code) => keepLanguage(window, code),
  storedTheme: () => storedTheme(window),
  keepTheme: (theme) => keepTheme(window, theme),
  figures() {
    if (!figures) throw new Error('figures are asked for before there are geodata');
    return figures;
  },
  keep: localStorageIfAllowed(),
  archive: ARCHIVE_BASE
    ? {
        host: new URL(ARCHIVE_BASE).host,
        fetchDay: async (day, options) =>
          (await import('./import/fetch-archive')).fetchArchiveDay(ARCHIVE_BASE, day, options),
      }
    : null,
  async loadGeodata() {
    dropEngine();
    files = early ?? loadGeodataFiles();
    early = undefined;
    const packed = isAhead(link) ? loadFirstAnswer() : null;
    // Its worker loads meanwhile. Where it cannot, the first question says so.
    if (!packed) startEngine().catch(() => undefined);
    const [{ parseGeodata }, { answerAhead }, ready, loaded, answer] = await Promise.all([
      modules.parse(),
      modules.firstAnswer(),
      modules.figures(),
      files,
      packed,
      painted,
    ]);
    figures = ready;
    const geodata = parseGeodata(loaded);
    ahead = answer ? answerAhead(answer, geodata) : undefined;
    return geodata;
  },
  engine: {
    parcels: async (...asked) =>
      ahead?.answerTo(...asked) ?? (await startEngine()).parcels(...asked),
    ahead: () =>
      void startEngine().then(
        (engine) => engine.ahead(ahead?.asked ?? null),
        () => undefined,
      ),
    prepare: async (lines) => engine?.prepare(lines),
    prepareJoints: async (pairs) => engine?.prepareJoints(pairs),
    load: async (...file) => (await startEngine()).load(...file),
    joint: async (from, to) => (await startEngine()).joint(from, to),
    sketch: async (line) => (await startEngine()).sketch(line),
    checkZone: async (geometry) => (await startEngine()).checkZone(geometry),
    makeShape: async (...wanted) => (await startEngine()).makeShape(...wanted),
    snap: async (...wanted) => (await startEngine()).snap(...wanted),
    readProposalFile: async (...file) => (await startEngine()).readProposalFile(...file),
  },
});

// Not awaited by this module, which a language's own file imports from: each would wait for the other.
async function start(): Promise<void> {
  trustOwnScripts();
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  if (/[#&]zones=/.test(location.hash)) await loadZoneCodec();
  const link = parseLink(location.hash, known);
  const ports = portsFor(await firstLanguage(link), link);
  const isEmbedded = new URLSearchParams(location.search).has('embed');
  mount(App, { target, props: { explorer: new Explorer(ports, link), known: ports, isEmbedded } });
}

void start();
