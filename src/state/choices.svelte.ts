import type { Day } from '../domain/day';
import type { LayerId } from '../domain/layers';
import type { Overview } from '../domain/overview';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { Language, MapView, Projection, Theme } from '../domain/view';
import type { Zone } from '../domain/zone';
import { ComparedChoices } from './compared-choices.svelte';
import { ALL_LAYERS, withLayer } from './layer-choice';
import type { LinkFields, LinkProblem, ParsedLink } from './link-fields';
import { roundView } from './link-view';
import { choiceInForce, keptPullback, keptVariant, withZones } from './side-choice';

/** Choices, without the land, place and clause that are pointed out. */
export type ChoiceFields = Omit<LinkFields, 'land' | 'place' | 'clause'>;

/** What the reader chose and a link restores. Null: the proposal's own, or the first on offer. */
export class Choices {
  readonly #find: (id: string) => Proposal;
  /** What the proposal is compared with, if anything. */
  readonly compared: ComparedChoices;
  #proposalId = $state.raw('');
  #line = $state.raw<Day | null>(null);
  #flips = $state.raw<readonly string[]>([]);
  #zones = $state.raw<readonly Zone[]>([]);
  /** Proposals that the reader has loaded from files. */
  #own = $state.raw<readonly Proposal[]>([]);
  #variant = $state.raw<string | null>(null);
  #pullbackKm = $state.raw<number | null>(null);
  #layers = $state.raw(ALL_LAYERS);
  #view = $state.raw<MapView | null>(null);
  #projection = $state.raw<Projection>('mercator');
  #language = $state.raw<Language | null>(null);
  #show = $state.raw<Overview | null>(null);
  #theme = $state.raw<Theme | null>(null);
  #problems = $state.raw<readonly LinkProblem[]>([]);

  /** The text alone. */
  readonly text = $derived.by((): Proposal => this.#find(this.#proposalId));
  /** The text, and on top of it the zones that the reader has drawn. */
  readonly proposal = $derived.by((): Proposal =>
    withZones(this.text, this.compared.fields?.hasZones ? [] : this.#zones),
  );
  /** The variant and width in force, the defaults spelt out. */
  readonly choice = $derived.by((): ProposalChoice =>
    choiceInForce(this.proposal, { variant: this.#variant, pullbackKm: this.#pullbackKm }),
  );
  /** What a link restores, but for what is pointed out. */
  readonly fields = $derived.by((): ChoiceFields => ({
    proposalId: this.proposal.id,
    line: this.#line,
    flips: this.#flips,
    zones: this.#zones,
    variant: this.#variant,
    pullbackKm: this.#pullbackKm,
    layers: this.#layers,
    view: this.#view,
    projection: this.#projection,
    language: this.#language,
    comparison: this.compared.fields,
    show: this.#show,
    theme: this.#theme,
  }));

  /** @param find the proposal of an id, else the default one */
  constructor(find: (id: string) => Proposal, link: ParsedLink) {
    this.#find = find;
    this.compared = new ComparedChoices(find, () => this.#zones);
    this.restore(link);
  }

  get line() {
    return this.#line;
  }
  /** Settlements that the reader put in the hands of the other side, in the order of doing so. */
  get flips() {
    return this.#flips;
  }
  /** Zones that the reader has drawn, the first before all others. */
  get zones() {
    return this.#zones;
  }
  /** Proposals that the reader has loaded from files. */
  get own() {
    return this.#own;
  }
  get layers() {
    return this.#layers;
  }
  get projection() {
    return this.#projection;
  }
  get view() {
    return this.#view;
  }
  /** Null: the reader's own. */
  get language() {
    return this.#language;
  }
  /** Null: as it was chosen before, or as the reader's device has it. */
  get theme() {
    return this.#theme;
  }
  /** What stands open over the page. */
  get show() {
    return this.#show;
  }
  /** What of the link could not be read. */
  get problems() {
    return this.#problems;
  }

  /** Takes on what a link says. */
  restore({ fields, problems }: Pick<ParsedLink, 'problems'> & { fields: ChoiceFields }): void {
    this.#proposalId = fields.proposalId;
    this.#line = fields.line;
    this.#flips = fields.flips;
    if (fields.zones) this.#zones = fields.zones;
    this.#variant = fields.variant;
    this.#pullbackKm = fields.pullbackKm;
    this.#layers = fields.layers;
    this.#view = fields.view;
    this.#projection = fields.projection;
    this.#language = fields.language;
    this.#show = fields.show;
    this.#theme = fields.theme;
    this.compared.restore(fields.comparison);
    // A link that only mentions large zones keeps those that are here.
    const isWithoutZones = fields.zones === null && this.#zones.length === 0;
    this.#problems = isWithoutZones ? [...problems, { key: 'zones', value: 'file' }] : problems;
  }

  dismissProblems(): void {
    this.#problems = [];
  }

  chooseProposal(id: string): void {
    this.#proposalId = this.#find(id).id;
    this.#variant = null;
    this.#pullbackKm = null;
    this.#problems = [];
  }

  /** Puts any proposal on a day; null leaves each on its own. */
  chooseLine(day: Day | null): void {
    this.#line = day;
  }

  chooseFlips(flips: readonly string[]): void {
    this.#flips = flips;
  }

  chooseZones(zones: readonly Zone[]): void {
    this.#zones = zones;
  }

  /** Adds a proposal of the reader's own; one of the same id gives way to it. */
  addOwn(proposal: Proposal): void {
    this.#own = [...this.#own.filter(({ id }) => id !== proposal.id), proposal];
  }

  chooseVariant(id: string): void {
    this.#variant = keptVariant(this.proposal, id);
  }

  choosePullback(km: number): void {
    this.#pullbackKm = keptPullback(this.proposal, km);
  }

  toggleLayer(id: LayerId, isShown: boolean): void {
    this.#layers = withLayer(this.#layers, id, isShown);
  }

  chooseLanguage(language: Language): void {
    this.#language = language;
  }

  chooseTheme(theme: Theme | null): void {
    this.#theme = theme;
  }

  showOverview(overview: Overview | null): void {
    this.#show = overview;
  }

  chooseProjection(projection: Projection): void {
    this.#projection = projection;
  }

  moveView(view: MapView): void {
    // As the link has it, so that what is shown now is what its link shows.
    this.#view = roundView(view);
  }

  /** Makes B the first and A the second of the comparison. */
  swap(): void {
    const { comparison, ...first } = this.fields;
    if (!comparison) return;
    const { proposalId, line, variant, pullbackKm } = first;
    const { mode, hasZones, ...second } = comparison;
    // Zones go with the text that they were drawn on.
    const zones = this.#zones.length > 0 && !hasZones && { hasZones: true as const };
    const swapped = { proposalId, line, variant, pullbackKm, mode, ...zones };
    this.restore({
      fields: { ...first, ...second, comparison: swapped },
      problems: [],
    });
  }
}
