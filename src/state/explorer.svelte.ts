import type { Day } from '../domain/day';
import type { DrawRequest } from '../domain/draw-request';
import type { Geodata } from '../domain/geodata';
import type { Proposal } from '../domain/proposal';
import type { Language, Theme } from '../domain/view';
import type { AllTexts } from './all-texts.svelte';
import { Choices } from './choices.svelte';
import { Highlight } from './highlight.svelte';
import { InterfaceLanguage } from './interface-language.svelte';
import { reasonOf } from './latest-answer.svelte';
import { Comparison } from './comparison.svelte';
import type { Drawings } from './drawings';
import { NOTHING_PAINTED, type ParcelPaint } from './layer-choice';
import { lineDay } from '../proposals/line-day';
import type { LinkFields, ParsedLink } from './link-fields';
import { withKnownDays } from './link-days';
import { LoadedLines, type LoadedLine } from './loaded-lines.svelte';
import { Picture } from './picture.svelte';
import type { ExplorerPorts } from './ports';
import { OwnChanges } from './own-changes.svelte';
import type { OwnZones } from './own-zones.svelte';
import { findProposal } from './side-choice';
import type { WhatIf } from './what-if.svelte';

export type MapState = 'busy' | 'idle' | 'failed';

/** Everything that the page knows. Inputs are set by the reader's actions; the rest is derived. */
export class Explorer {
  readonly #ports: ExplorerPorts;
  readonly choices: Choices;
  readonly language: InterfaceLanguage;
  readonly picture: Picture;
  readonly highlight: Highlight;
  readonly comparison: Comparison;
  readonly changes: OwnChanges;
  /** Lines loaded from files in this session, and which of them are shown. */
  readonly files = new LoadedLines();

  #allTexts = $state.raw<AllTexts | null>(null);
  #whatIf = $state.raw<WhatIf | null>(null);
  #ownZones = $state.raw<OwnZones | null>(null);
  #drawing = $state.raw<DrawRequest | null>(null);
  #deviceTheme = $state.raw<Theme>('light');
  #storedTheme = $state.raw<Theme | null>(null);
  #selected = $state.raw<string | null>(null);
  #hovered = $state.raw<string | null>(null);
  #mapState = $state.raw<MapState>('busy');
  #mapFailure = $state.raw<string | null>(null);
  #isMapMade = $state.raw(false);
  #geodata = $state.raw<Geodata | null>(null);
  #geodataFailure = $state.raw<string | null>(null);

  /** All that can be chosen, the reader's own last. */
  readonly proposals = $derived.by((): readonly Proposal[] => [
    ...this.builtIn,
    ...this.choices.own,
  ]);
  /** The built-in proposals, in the language of the page. */
  readonly builtIn = $derived.by((): readonly Proposal[] =>
    this.#ports.proposalsIn(this.language.pack, this.language.texts),
  );
  readonly wording = $derived.by(() => this.language.wording);
  /** Null: as the reader's device has it. */
  readonly chosenTheme = $derived.by(() => this.choices.theme ?? this.#storedTheme);
  readonly theme = $derived.by((): Theme => this.chosenTheme ?? this.#deviceTheme);
  /** All that a link restores, as it is now. */
  readonly fields = $derived.by((): LinkFields =>
    withKnownDays(
      {
        ...this.choices.fields,
        land: this.selectedId ?? (this.isSettled ? null : this.#selected),
        place: this.highlight.place,
        clause: this.highlight.clauseOf(this.choices.proposal.id),
      },
      this.picture.days,
    ),
  );
  readonly drawings = $derived.by((): Drawings | null => {
    const { layers, compared } = this.choices;
    if (!this.#geodata) return null;
    const { shown } = this.picture;
    return this.#ports
      .figures()
      .drawingsOf(shown, this.comparison.shown, compared.mode, layers, this.#geodata);
  });
  readonly painted = $derived.by(
    (): ReadonlyMap<string, ParcelPaint> => this.drawings?.first.painted ?? NOTHING_PAINTED,
  );
  readonly selectedParcel = $derived.by(() => this.#parcel(this.#selected));
  readonly hoveredParcel = $derived.by(() => this.#parcel(this.#hovered));
  /** Land that something beside the map is about: a clause, or a row of the comparison. */
  readonly lit = $derived.by((): ReadonlySet<string> => {
    const { shown, chosen } = this.comparison;
    return shown
      ? this.#ports.figures().litJoints(shown, chosen, this.highlight.lit)
      : this.highlight.lit;
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
  /** Whether there is a picture, and nothing on its way: land that is not in it is not there. */
  readonly isSettled = $derived.by(() => !this.isPending && this.picture.shown !== null);
  /** What `<html data-map>` says: at rest only when nothing more is coming. */
  readonly mapState = $derived.by((): MapState => {
    if (this.#mapFailure !== null) return 'failed';
    return this.isSettled ? this.#mapState : 'busy';
  });

  constructor(ports: ExplorerPorts, link: ParsedLink) {
    this.#ports = ports;
    this.choices = new Choices(
      (id) => findProposal(this.proposals, ports.defaultProposalId, id),
      link,
    );
    this.changes = new OwnChanges(this.choices);
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
      file: this.files.from,
      geodata: this.#geodata,
    }));
    this.highlight = new Highlight(() => this.picture.shown?.outcome ?? null, ports.figures);
    this.comparison = new Comparison(ports, () => {
      const { proposal, choice, line, flips, compared } = this.choices;
      return {
        from: { proposal, choice, line, file: this.files.from },
        to: compared.proposal && {
          proposal: compared.proposal,
          choice: compared.choice,
          line: compared.line,
          file: this.files.to,
        },
        flips,
        geodata: this.#geodata,
      };
    });
    this.#storedTheme = ports.storedTheme();
    this.#point(link);
  }

  /** The id of the line that was loaded from a file and is shown. */
  get file() {
    return this.files.from;
  }
  /** The id of the land that was chosen, by the reader or a link, whether there is such land or not. */
  get chosenLand() {
    return this.#selected;
  }
  /** Every text on the line shown; null until there are geodata. */
  get allTexts() {
    return this.#allTexts;
  }
  /** Settlements to be flipped; null until the part of the page that flips them is there. */
  get whatIf() {
    return this.#whatIf;
  }
  /** Zones to be drawn; null until the part of the page that draws them is there. */
  get ownZones() {
    return this.#ownZones;
  }
  /** An outline that the reader draws on the map. */
  get drawing() {
    return this.#drawing;
  }
  get geodata() {
    return this.#geodata;
  }
  get geodataFailure() {
    return this.#geodataFailure;
  }
  /**
   * Whether what stands below the window at first may follow: a browser paints it ahead, which without a graphics card can
   * hold up the map by half a second. The map's worker is at work then, and what follows is there before it has done.
   */
  get isRestDue() {
    return this.#isMapMade || this.picture.failure !== null || this.#geodataFailure !== null;
  }
  get mapFailure() {
    return this.#mapFailure;
  }

  /** Loads the embedded geodata; a failure is kept as a message. */
  async load(): Promise<void> {
    this.#geodataFailure = null;
    try {
      const geodata = await this.#ports.loadGeodata();
      this.#allTexts ??= new (this.#ports.figures().AllTexts)(
        this.#ports,
        () => this.builtIn,
        () => this.picture.request,
      );
      this.#geodata = geodata;
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
    const isRead = this.#allTexts?.isReading && this.selectedId !== null;
    if (this.choices.show === 'matrix' || isRead) this.#allTexts?.compute();
  }

  /** Has the engine compute what other flips would show, when it has nothing else to do. */
  foresee(flips: readonly string[]): void {
    const { request } = this.picture;
    if (!request || this.file !== null) return;
    const { day, cut } = request;
    void this.#ports.engine.prepare([{ day, cut, ...(flips.length > 0 && { flips }) }]);
  }

  /** Chooses A, and the line it then stands on for B as well where B was put on A's. */
  chooseProposal(id: string): void {
    this.#keepTogether(() => this.choices.chooseProposal(id));
  }

  /** Puts the proposal on a day, or on a loaded line by its id; its own day gives the choice back to each proposal. */
  chooseLine(line: Day | string): void {
    const { areTogether } = this.files;
    const file = this.files.has(line) ? line : null;
    this.files.choose('from', file);
    if (areTogether) this.chooseComparedLine(line);
    if (file === null) this.#chooseDay(line);
  }

  #chooseDay(day: Day): void {
    const own = lineDay(null, this.choices.proposal.line, this.picture.days);
    this.#keepTogether(() => this.choices.chooseLine(day === own?.day ? null : day));
  }

  /** Puts B on a day, or on a loaded line by its id; its own day gives the choice back to it. */
  chooseComparedLine(day: Day | string): void {
    const file = this.files.has(day) ? day : null;
    this.files.choose('to', file);
    if (file !== null) return;
    this.choices.compared.chooseLine(day === this.comparison.ownDay ? null : day);
  }

  /** Takes in the line of a file and shows it; B goes with A where both stand on one line. */
  addFile(line: LoadedLine, instead: string | null): void {
    const isBOnly = this.files.to !== null && this.files.to === instead;
    this.files.add(line, instead);
    if (!(isBOnly && this.files.from !== line.id)) this.useFile(line.id);
  }

  /** Shows the line of a loaded file; null goes back to the built-in ones. */
  useFile(id: string | null): void {
    const isAlone = this.choices.compared.proposal === null;
    const { from, to } = this.comparison.request ?? {};
    const goTogether = isAlone || id === null || from?.day === to?.day;
    this.files.choose('from', id);
    if (goTogether) this.files.choose('to', id);
  }

  /** Makes B the first and A the second of the comparison, each on its line. */
  swap(): void {
    this.choices.swap();
    this.files.swap();
  }

  /**
   * Shows what has changed on the land since a built-in day: the same text twice, A on that day and B on a loaded line.
   */
  compareSince(day: Day, id: string): void {
    this.choices.compared.chooseProposal(this.choices.proposal.id);
    this.files.choose('from', null);
    this.files.choose('to', id);
    this.choices.chooseLine(day);
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

  /** Has an outline drawn on the map; null ends it. */
  draw(request: DrawRequest | null): void {
    this.#drawing = request;
    if (request) this.select(null);
  }

  openOwnZones(ownZones: OwnZones | null): void {
    this.#ownZones = ownZones;
  }

  select(parcelId: string | null): void {
    this.#selected = parcelId;
    if (parcelId !== null) this.highlight.choosePlace(null);
  }

  hover(parcelId: string | null): void {
    this.#hovered = parcelId;
  }

  /** Takes on what the reader's device has. */
  useTheme(theme: Theme): void {
    this.#deviceTheme = theme;
  }

  /** Shows the page in a theme, now and on the next visit; null as the reader's device has it. */
  chooseTheme(theme: Theme | null): void {
    this.#ports.keepTheme(theme);
    this.#storedTheme = theme;
    this.choices.chooseTheme(theme);
  }

  /** Takes on what a link says. */
  restore(link: ParsedLink): void {
    this.choices.restore(link);
    this.#point(link);
  }

  /** The map says that it is at work or at rest. One that rests has got over its failure. */
  mapIs(state: Exclude<MapState, 'failed'>): void {
    if (state === 'idle') {
      this.#mapFailure = null;
      this.#isMapMade = true;
    }
    this.#mapState = state;
  }

  /** There is a map, which has not drawn anything yet; or it is not waited for any longer. */
  mapMade(): void {
    this.#isMapMade = true;
  }

  mapFailed(reason: string): void {
    this.#isMapMade = true;
    this.#mapFailure = reason;
  }

  #point({ fields }: ParsedLink): void {
    this.#selected = fields.land;
    this.highlight.restore(fields.proposalId, fields.clause, fields.place);
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
