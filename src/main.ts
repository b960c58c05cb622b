import { mount } from 'svelte';
import App from './App.svelte';
import type { GeodataFiles } from './data/parse-geodata';
import type { Engine } from './engine/client';
import './palette/fonts';
import { applyProposal, cutOf } from './proposals/apply';
import { DEFAULT_PROPOSAL_ID, PROPOSALS } from './proposals/catalogue';
import { Explorer } from './state/explorer.svelte';
import { parseLink } from './state/link';
import type { ExplorerPorts } from './state/ports';
import { computeStatistics } from './statistics/compute-statistics';
import './ui/theme.css';

// Beside the first script, so that text and picker need not wait for what reads the geodata.
const modules = {
  load: () => import('./data/load-geodata'),
  parse: () => import('./data/parse-geodata'),
  engine: () => import('./engine/client'),
};

let files: Promise<GeodataFiles> | undefined;
let engine: Engine | undefined;

async function loadFiles(): Promise<GeodataFiles> {
  const { loadGeodataFiles } = await modules.load();
  return loadGeodataFiles();
}

function dropEngine(): void {
  engine?.dispose();
  engine = undefined;
}

const ports: ExplorerPorts = {
  proposals: PROPOSALS,
  defaultProposalId: DEFAULT_PROPOSAL_ID,
  applyProposal,
  cutOf,
  computeStatistics,
  async loadGeodata() {
    dropEngine();
    files = loadFiles();
    const [{ parseGeodata }, loaded] = await Promise.all([modules.parse(), files]);
    return parseGeodata(loaded);
  },
  engine: {
    async parcels(day, cut) {
      try {
        const { createEngine } = await modules.engine();
        // Made here, so that a browser without workers fails with a message and can be tried again.
        engine ??= createEngine((files ??= loadFiles()));
        return await engine.parcels(day, cut);
      } catch (error) {
        dropEngine();
        throw error;
      }
    },
  },
};

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');
const explorer = new Explorer(ports, parseLink(location.hash, ports));
mount(App, { target, props: { explorer, known: ports } });
