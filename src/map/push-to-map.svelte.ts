import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Projection } from '../domain/view';
import { MAP_COLOURS } from '../palette/map-colours';
import { goAlong, look } from './camera';
import type { MapProps } from './props';
import type { Rest } from './rest';
import type { Scene } from './scene';
import { loadLabelFonts } from './text-fonts';

/** A map in use; `made` counts the styles it has had, so that each is given everything again. */
export interface LiveMap {
  readonly map: MapLibreMap;
  readonly scene: Scene;
  readonly rest: Rest;
  readonly made: number;
  readonly projection: Projection;
}

/**
 * Keeps a map as a component's props are. Outward only: each effect hands one thing to the map when it changes, and
 * again to a new style. To be called while the component is made.
 * @param live null while there is no map
 */
export function pushToMap(props: MapProps, live: () => LiveMap | null): void {
  pushLand(props, live);
  pushLayers(props, live);
  sendDue(props, live);
  pushStyle(props, live);
  pushCamera(props, live);
  drawWhatIsAsked(props, live);
}

/** Pushes what a scene is told; it says whether that is to be seen. */
function push(live: LiveMap | null, tell: (scene: Scene) => boolean): void {
  if (live && tell(live.scene)) live.rest.pushed();
}

function pushLand(props: MapProps, live: () => LiveMap | null): void {
  $effect(() => push(live(), (scene) => scene.showApart(props.apart)));
  $effect(() => live()?.scene.keepOutlines(props.parcels));
  $effect(() => {
    const { faceParcels, apart, painted, hovered, selected, lit } = props;
    const land = { faceParcels, apart, painted, hovered, selected, lit };
    push(live(), (scene) => scene.paint(land));
  });
  $effect(() => {
    const visible = props.layers.has('contact-line');
    push(live(), (scene) => scene.showContactLine(props.contactLine, visible));
  });
  $effect(() => {
    const visible = props.layers.has('line-error');
    push(live(), (scene) => scene.showErrorBand(props.errorBand ?? null, visible));
  });
  $effect(() => push(live(), (scene) => scene.showPullbackEdge(props.pullbackEdge)));
}

function pushLayers(props: MapProps, live: () => LiveMap | null): void {
  $effect(() => push(live(), (scene) => scene.showPlaces(props.layers.has('places'))));
  $effect(() => push(live(), (scene) => scene.showTowns(props.layers.has('towns'))));
  $effect(() => push(live(), (scene) => scene.showSettlements(props.settlements ?? [])));
  $effect(() => push(live(), (scene) => scene.showZones(props.zones ?? [])));
}

/** What can wait is sent when the frame is drawn that shows the rest. After the effects that say what is due. */
function sendDue(props: MapProps, live: () => LiveMap | null): void {
  $effect(() => {
    void [props.contactLine, props.errorBand, props.pullbackEdge, props.settlements];
    const now = live();
    if (!now?.scene.isDue) return;
    const { scene, rest } = now;
    scene.sendWithShapes();
    rest.afterFrame(() => live()?.scene === scene && scene.sendDue(), scene.held);
  });
}

function pushStyle(props: MapProps, live: () => LiveMap | null): void {
  // The page hands over all props at once; an effect shall run again only when its own have changed.
  const theme = $derived(props.theme);
  const language = $derived(props.names);
  $effect(() => {
    const wanted = { theme, language };
    const now = live();
    if (!now) return;
    const { scene, rest } = now;
    let current = true;
    void rest
      .during(loadLabelFonts(wanted.language).catch(() => undefined))
      .then(
        () => current && live()?.scene === scene && scene.restyle(wanted.theme, wanted.language),
      )
      .then((changed) => changed && rest.pushed());
    return () => (current = false);
  });
}

function pushCamera(props: MapProps, live: () => LiveMap | null): void {
  const view = $derived(props.view);
  const camera = $derived(props.camera);
  $effect(() => {
    const wanted = view;
    const now = untrack(live);
    if (now) look(now.map, wanted);
  });
  $effect(() => {
    const now = live();
    if (now && camera) goAlong(now.map, camera);
  });
}

/** Has the reader draw an outline on the map while one is asked for. The drawing library is loaded for it. */
function drawWhatIsAsked(props: MapProps, live: () => LiveMap | null): void {
  // Whatever else the page hands over, an outline is not begun anew. Of two maps one has it.
  const drawing = $derived(props.hasControls === false ? null : props.drawing);
  $effect(() => {
    const now = live();
    if (!now || !drawing) return;
    const selection = untrack(() => MAP_COLOURS[props.theme].selection);
    let end: (() => void) | undefined;
    let isOver = false;
    import('./draw').then(
      ({ drawOn }) => isOver || (end = drawOn(now.map, drawing, selection)),
      () => drawing.onfail(),
    );
    return () => {
      isOver = true;
      end?.();
    };
  });
}
