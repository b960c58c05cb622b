import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { resolve } from 'node:path';
import { ROOT } from '../../browser/serve';

/** Whose a function is. */
export type Owner = 'ours' | 'svelte' | 'maplibre' | 'other';

/** Script that ran before a frame could be drawn: processor time in all, and samples of whose it was. */
export interface Script {
  readonly ms: number;
  readonly samples: Readonly<Record<Owner, number>>;
}

/** What Chromium is to record. */
export const TRACED: readonly string[] = [
  'blink.user_timing',
  'devtools.timeline',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

interface CallFrame {
  readonly functionName: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: CallFrame;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
} // prettier-ignore

/** Events that are a call into script, with all that is called from it. */
const CALLS = new Set(['EventDispatch', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction', 'v8.run', 'TimerFire', 'FireAnimationFrame', 'HandlePostMessage']); // prettier-ignore

/** Of an action that `actAndWatch` did while Chromium recorded. */
export function scriptOf(trace: Buffer): Script {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const markOf = (name: string): TraceEvent => events.find((event) => event.name === name)!;
  const [act, frame] = [markOf('bench-act'), markOf('bench-frame')];
  const isInside = ({ ts }: Pick<TraceEvent, 'ts'>): boolean => ts >= act.ts && ts < frame.ts;
  let [until, ms] = [0, 0];
  for (const { ts, dur = 0, tdur = dur } of events
    .filter(({ ph, pid, tid, name }) => ph === 'X' && pid === act.pid && tid === act.tid && CALLS.has(name))
    .filter(isInside)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))) {
    // What is called from within the last one is a part of it.
    if (ts < until) continue;
    until = ts + dur;
    ms += tdur / 1000;
  } // prettier-ignore
  return { ms, samples: samplesOf(events, act, isInside) };
}

function samplesOf(
  events: readonly TraceEvent[],
  { pid, tid }: TraceEvent,
  isInside: (sample: { readonly ts: number }) => boolean,
): Script['samples'] {
  const profile = events.find((each) => each.name === 'Profile' && each.pid === pid && each.tid === tid); // prettier-ignore
  const nodes = new Map<number, ProfileNode>();
  const samples: Record<Owner, number> = { ours: 0, svelte: 0, maplibre: 0, other: 0 };
  let ts = profile?.args.data?.startTime ?? 0;
  for (const { args } of events.filter(
    ({ name, id, pid: its }) => name === 'ProfileChunk' && id === profile?.id && its === pid,
  )) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    args.data?.cpuProfile?.samples?.forEach((sample, at) => {
      ts += args.data?.timeDeltas?.[at] ?? 0;
      const owner = isInside({ ts }) && ownerOf(sample, nodes);
      if (owner) samples[owner] += 1;
    });
  }
  return samples;
}

/** Whose a sample is; null where no script ran. What the browser does for a function is that function's; the click is the bench's. */
function ownerOf(sample: number, nodes: ReadonlyMap<number, ProfileNode>): Owner | null {
  let owner: Owner | null = null;
  for (let node = nodes.get(sample); node; node = nodes.get(node.parent ?? 0)) {
    const { functionName, url = '', lineNumber = 0, columnNumber = 0 } = node.callFrame;
    if (functionName === '(idle)' || functionName === '(program)') return null;
    const source = sourceOf(url, lineNumber, columnNumber);
    if (source !== null) return ownerOfSource(source);
    // The bench's own, and what the browser runs by itself.
    if (functionName !== '(root)') owner = 'other';
  }
  return owner;
}

function ownerOfSource(source: string): Owner {
  if (/node_modules\/svelte\//.test(source)) return 'svelte';
  if (/node_modules\/(@?maplibre|@mapbox|gl-matrix|pbf|potpack|earcut|kdbush)/.test(source)) return 'maplibre'; // prettier-ignore
  return /(^|\/)src\//.test(source) ? 'ours' : 'other';
}

const maps = new Map<string, SourceMap>();

/** The file that a function of the build was written in; null for what is not of the build. */
function sourceOf(url: string, line: number, column: number): string | null {
  const name = /\/assets\/([^/?]+\.js)$/.exec(url)?.[1];
  if (name === undefined) return null;
  let map = maps.get(name);
  if (!map) {
    const text = readFileSync(resolve(ROOT, 'dist/assets', `${name}.map`), 'utf8');
    map = new SourceMap(JSON.parse(text) as SourceMapPayload);
    maps.set(name, map);
  }
  const found = map.findEntry(line, column);
  return 'originalSource' in found ? found.originalSource : name;
}
