import { mount } from 'svelte';
import App from './App.svelte';
import { loadGeodataFiles } from './data/load-geodata';
import { parseGeodata, type GeodataFiles } from './data/parse-geodata';
import { createEngine, type Engine } from './engine/client';
import './palette/fonts';
import { applyProposal, cutOf } from './proposals/apply';
import { DEFAULT_PROPOSAL_ID, PROPOSALS } from './proposals/catalogue';
import { Explorer } from './state/explorer.svelte';
import { parseLink } from './state/link';
import type { ExplorerPorts } from './state/ports';
import { computeStatistics } from './statistics/compute-statistics';
import './ui/theme.css';

let files: Promise<GeodataFiles> | undefined;
let engine: Engine | undefined;

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
    files = loadGeodataFiles();
    return parseGeodata(await files);
  },
  engine: {
    async parcels(day, cut) {
      try {
        // Made here, so that a browser without workers fails with a message and can be tried again.
        engine ??= createEngine(files ?? loadGeodataFiles());
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
