import type { Polygon, Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type * as Library from 'terra-draw';
import type { DrawRequest } from '../domain/draw-request';
import { snapOnMap } from './snap';

type TerraDraw = Library.TerraDraw;
type HexColour = `#${string}`;

/** Corners to a metre, the first again at the end. */
function rounded(ring: readonly Position[]): Position[] {
  return ring.map((position) => position.map((degrees) => Math.round(degrees * 1e5) / 1e5));
}

function modesOf(library: typeof Library, map: MapLibreMap, colour: HexColour, snaps: boolean) {
  const { TerraDrawPolygonMode, TerraDrawSelectMode } = library;
  const snapping = snaps && {
    toCustom: ({ containerX: x, containerY: y }: { containerX: number; containerY: number }) =>
      snapOnMap(map, { x, y }),
  };
  const outline = { outlineColor: colour, outlineWidth: 2, fillColor: colour, fillOpacity: 0.12 };
  return [
    new TerraDrawPolygonMode({
      ...(snapping && { snapping }),
      showCoordinatePoints: true,
      styles: { ...outline, closingPointColor: colour, coordinatePointColor: colour },
    }),
    new TerraDrawSelectMode({
      allowManualDeselection: false,
      keyEvents: null,
      flags: {
        polygon: {
          feature: {
            draggable: false,
            coordinates: {
              midpoints: true,
              draggable: true,
              deletable: true,
              ...(snapping && { snappable: snapping }),
            },
          },
        },
      },
      styles: {
        selectedPolygonColor: colour,
        selectedPolygonFillOpacity: 0.12,
        selectedPolygonOutlineColor: colour,
        selectionPointColor: colour,
        midPointColor: colour,
      },
    }),
  ];
}

function outlineOf(draw: TerraDraw): Polygon | null {
  const polygon = draw.getSnapshot().find(({ geometry, properties }) => {
    return (
      geometry.type === 'Polygon' && ['polygon', 'select'].includes(String(properties['mode']))
    );
  })?.geometry;
  if (polygon?.type !== 'Polygon') return null;
  const [ring = []] = polygon.coordinates;
  const corners = new Set(ring.map(String));
  return corners.size < 3 ? null : { type: 'Polygon', coordinates: [rounded(ring)] };
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(target.type)
  );
}

/** Keys while drawing: they are the drawing's, and nothing else on the page may act on them. */
function listenToKeys(draw: TerraDraw, request: DrawRequest): () => void {
  const press = (event: KeyboardEvent): void => {
    if (isTextField(event.target) || event.altKey) return;
    const isUndo = event.key === 'Backspace' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z');
    if (event.key !== 'Escape' && event.key !== 'Enter' && !isUndo) return;
    // A button in the panel is pressed with Enter.
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.key === 'Escape') request.oncancel();
    if (event.key === 'Enter') finish(draw, request);
    if (isUndo) draw.undo();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
} // prettier-ignore

/** The outline of the corners that have been set: while a new one is drawn its last corner is only where the pointer is. */
function setOutline(draw: TerraDraw): Polygon | null {
  const outline = outlineOf(draw);
  if (!outline || draw.getMode() !== 'polygon') return outline;
  const [ring = []] = outline.coordinates;
  const corners = ring.slice(0, -2);
  return corners.length < 3 ? null : { type: 'Polygon', coordinates: [[...corners, corners[0]!]] };
}

function finish(draw: TerraDraw, request: DrawRequest): void {
  const outline = setOutline(draw);
  if (outline) request.onfinish(outline);
}

/** The outline as it was last, of a drawing that goes on when the map is made anew. */
const sketched = new WeakMap<DrawRequest, Polygon>();

/** Takes away what a drawing left in a style that it did not see end: a lost graphics context brings its style back. */
function sweep(map: MapLibreMap): void {
  const layers = map.getLayersOrder().filter((id) => id.startsWith('td-'));
  const sources = new Set(layers.flatMap((id) => map.getLayer(id)?.source ?? []));
  for (const id of layers) map.removeLayer(id);
  for (const id of sources) map.removeSource(id);
}

/** Whether the style that a drawing put its layers into is still there. */
function hasLayers(map: MapLibreMap): boolean {
  // Undefined once the map has been removed, whatever its type says.
  const style = map.style as MapLibreMap['style'] | undefined;
  return style?.getLayer('td-polygon') !== undefined;
}

function end(draw: TerraDraw, map: MapLibreMap): void {
  try {
    draw.stop();
  } catch (error) {
    // It has taken its listeners away by then; with a map or style that is gone, so are its layers.
    if (hasLayers(map)) throw error;
  }
}

/**
 * Lets the reader draw or change an outline on a map. The drawing library is loaded for it.
 * @returns what ends it, whatever has become of it
 */
export function drawOn(map: MapLibreMap, request: DrawRequest, colour: string): () => void {
  let isOver = false;
  let stop: () => void = () => undefined;
  const load = Promise.all([import('terra-draw'), import('terra-draw-maplibre-gl-adapter')]);
  load.then(
    ([library, { TerraDrawMapLibreGLAdapter }]) => {
      if (isOver) return;
      const draw = new library.TerraDraw({
        adapter: new TerraDrawMapLibreGLAdapter({ map }),
        modes: modesOf(library, map, colour as HexColour, request.snaps),
        undoRedo: { modeLevel: new library.TerraDrawModeUndoRedo() },
      });
      sweep(map);
      draw.start();
      begin(draw, request);
      const unlisten = listenToKeys(draw, request);
      map.getContainer().dataset['drawing'] = 'on';
      stop = () => {
        unlisten();
        end(draw, map);
        delete map.getContainer().dataset['drawing'];
      };
    },
    () => request.onfail(),
  );
  return () => {
    isOver = true;
    stop();
  };
}

function begin(draw: TerraDraw, request: DrawRequest): void {
  draw.on('change', () => {
    const outline = outlineOf(draw);
    if (!outline) return;
    const kept = setOutline(draw);
    if (kept) sketched.set(request, kept);
    request.onsketch(outline);
  });
  const start = sketched.get(request) ?? request.start;
  if (!start) {
    draw.on('finish', () => {
      const outline = outlineOf(draw);
      // After the click that ends it has gone by: it is still the drawing's, and chooses no land.
      if (outline) setTimeout(() => request.onfinish(outline));
    });
    draw.setMode('polygon');
    return;
  }
  draw.setMode('select');
  const [ring = []] = start.coordinates;
  const [added] = draw.addFeatures([
    {
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [rounded(ring)] },
      properties: { mode: 'polygon' },
    },
  ]);
  if (added?.valid && added.id !== undefined) draw.selectFeature(added.id);
}
