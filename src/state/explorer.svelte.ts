import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import type { Proposal } from '../domain/proposal';
import type { Language, Theme } from '../domain/view';
import { AllTexts } from './all-texts.svelte';
import { Choices } from './choices.svelte';
import { Highlight } from './highlight.svelte';
import { InterfaceLanguage } from './interface-language.svelte';
import { reasonOf } from './latest-answer.svelte';
import { Comparison } from './comparison.svelte';
import { drawingsOf, litJoints, type Drawings } from './drawings';
import { NOTHING_PAINTED, type ParcelPaint } from './layer-paint';
import { lineDay } from '../proposals/line-day';
import type { ParsedLink } from './link';
import { Picture } from './picture.svelte';
import type { ExplorerPorts } from './ports';
import type { WhatIf } from './what-if.svelte';

export type MapState = 'busy' | 'idle' | 'failed';

/** Everything that the page knows. Inputs are set by the reader's actions; the rest is derived. */
export class Explorer {
  readonly #ports: ExplorerPorts;
  readonly proposals: readonly Proposal[];
  readonly choices: Choices;
  readonly language: InterfaceLanguage;
  readonly picture: Picture;
  readonly highlight: Highlight;
  readonly allTexts: AllTexts;
  readonly comparison: Comparison;

  #whatIf = $state.raw<WhatIf | null>(null);
  #file = $state.raw<string | null>(null);
  #theme = $state.raw<Theme>('light');
  #selected = $state.raw<string | null>(null);
  #hovered = $state.raw<string | null>(null);
  #mapState = $state.raw<MapState>('busy');
  #mapFailure = $state.raw<string | null>(null);
  #geodata = $state.raw<Geodata | null>(null);
  #geodataFailure = $state.raw<string | null>(null);

  readonly wording = $derived.by(() => this.language.wording);
  readonly drawings = $derived.by((): Drawings | null => {
    const { layers, compared } = this.choices;
    return drawingsOf(this.picture.shown, this.comparison.shown, compared.mode, layers);
  });
  readonly painted = $derived.by(
    (): ReadonlyMap<string, ParcelPaint> => this.drawings?.first.painted ?? NOTHING_PAINTED,
  );
  readonly selectedParcel = $derived.by(() => this.#parcel(this.#selected));
  readonly hoveredParcel = $derived.by(() => this.#parcel(this.#hovered));
  /** Land that something beside the map is about: a clause, or a row of the comparison. */
  readonly lit = $derived.by((): ReadonlySet<string> => {
    const { shown, chosen } = this.comparison;
    return shown ? litJoints(shown, chosen, this.highlight.lit) : this.highlight.lit;
  });
  readonly selectedJoint = $derived.by(() => this.#joint(this.#selected));
  readonly hoveredJoint = $derived.by(() => this.#joint(this.#hovered));
  readonly selectedId = $derived.by(
    () => this.selectedJoint?.joint.id ?? this.selectedParcel?.parcel.id ?? null,
  );
  readonly hoveredId = $derived.by(
    () => this.hoveredJoint?.joint.id ?? this.hoveredParcel?.parcel.id ?? null,
  );
  readonly isPending = $derived.by(
    () =>
      this.picture.isPending ||
      this.comparison.isPending ||
      (this.#geodata === null && this.#geodataFailure === null),
  );
  /** What `<html data-map>` says: at rest only when nothing more is coming. */
  readonly mapState = $derived.by((): MapState => {
    if (this.#mapFailure !== null) return 'failed';
    return this.isPending || !this.picture.shown ? 'busy' : this.#mapState;
  });

  constructor(ports: ExplorerPorts, link: ParsedLink) {
    this.#ports = ports;
    this.proposals = ports.proposals;
    this.choices = new Choices(ports, link);
    this.language = new InterfaceLanguage(
      ports.firstLanguage,
      () => this.choices.language ?? ports.ownLanguage(),
      ports.loadLanguage,
    );
    this.picture = new Picture(ports, () => ({
      proposal: this.choices.proposal,
      choice: this.choices.choice,
      line: this.choices.line,
      flips: this.choices.flips,
      file: this.#file,
      geodata: this.#geodata,
    }));
    this.highlight = new Highlight(() => this.picture.shown?.outcome ?? null);
    this.allTexts = new AllTexts(ports, () => this.picture.request);
    this.comparison = new Comparison(ports, () => {
      const { proposal, choice, line, flips, compared } = this.choices;
      return {
        from: { proposal, choice, line },
        to: compared.proposal && {
          proposal: compared.proposal,
          choice: compared.choice,
          line: compared.line,
        },
        flips,
        file: this.#file,
        geodata: this.#geodata,
      };
    });
  }

  /** Settlements to be flipped; null until the part of the page that flips them is there. */
  /** The id of the line that was loaded from a file and is shown. */
  get file() {
    return this.#file;
  }
  get whatIf() {
    return this.#whatIf;
  }
  get theme() {
    return this.#theme;
  }
  get geodata() {
    return this.#geodata;
  }
  get geodataFailure() {
    return this.#geodataFailure;
  }
  get mapFailure() {
    return this.#mapFailure;
  }

  /** Loads the embedded geodata; a failure is kept as a message. */
  async load(): Promise<void> {
    this.#geodataFailure = null;
    try {
      this.#geodata = await this.#ports.loadGeodata();
    } catch (error) {
      this.#geodataFailure = reasonOf(error);
    }
  }

  /** Tries again whatever failed to load or to be computed. */
  retry(): void {
    if (this.language.failure !== null) this.language.follow();
    if (this.#geodataFailure !== null) void this.load();
    else this.compute();
  }

  /** Asks the engine for what is to be shown. To be run as an effect. */
  compute(): void {
    this.picture.compute();
    this.comparison.compute();
    const { isReading } = this.allTexts;
    if (this.choices.show === 'matrix' || (isReading && this.selectedId !== null))
      this.allTexts.compute();
  }

  /** Chooses A, and the line it then stands on for B as well where B was put on A's. */
  chooseProposal(id: string): void {
    this.#keepTogether(() => this.choices.chooseProposal(id));
  }

  /** Puts the proposal on a day; its own day gives the choice back to each proposal. */
  chooseLine(day: Day): void {
    this.#file = null;
    const own = lineDay(null, this.choices.proposal.line, this.picture.days);
    this.#keepTogether(() => this.choices.chooseLine(day === own?.day ? null : day));
  }

  /** Puts B on a day; its own day gives the choice back to it. */
  chooseComparedLine(day: Day): void {
    this.choices.compared.chooseLine(day === this.comparison.ownDay ? null : day);
  }

  /** Shows the line of a loaded file; null goes back to the built-in one. */
  useFile(id: string | null): void {
    this.#file = id;
  }

  /** Shows the interface in another language, now and on the next visit. */
  chooseLanguage(code: Language): void {
    this.#ports.keepLanguage(code);
    this.choices.chooseLanguage(code);
  }

  /** Hands over what was loaded after the first picture. */
  openWhatIf(whatIf: WhatIf | null): void {
    this.#whatIf = whatIf;
  }

  select(parcelId: string | null): void {
    this.#selected = parcelId;
    if (parcelId !== null) this.highlight.choosePlace(null);
  }

  hover(parcelId: string | null): void {
    this.#hovered = parcelId;
  }

  useTheme(theme: Theme): void {
    this.#theme = theme;
  }

  /** The map says that it is at work or at rest. One that rests has got over its failure. */
  mapIs(state: Exclude<MapState, 'failed'>): void {
    if (state === 'idle') this.#mapFailure = null;
    this.#mapState = state;
  }

  mapFailed(reason: string): void {
    this.#mapFailure = reason;
  }

  #keepTogether(change: () => void): void {
    const { line } = this.choices.compared;
    const isTogether = line !== null && line === this.picture.lineDay?.day;
    change();
    if (isTogether && this.picture.lineDay) this.chooseComparedLine(this.picture.lineDay.day);
  }

  #joint(id: string | null) {
    if (id === null) return null;
    return this.comparison.shown?.outcomes.find(({ joint }) => joint.id === id) ?? null;
  }

  #parcel(id: string | null) {
    if (id === null || this.comparison.shown) return null;
    return this.picture.shown?.outcome.parcels.find(({ parcel }) => parcel.id === id) ?? null;
  }
}
