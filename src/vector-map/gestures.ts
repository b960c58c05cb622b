import type { Attachment } from 'svelte/attachments';
import type { MapView } from '../domain/view';
import type { Size } from './frame';
import { panned, zoomed } from './moves';

/** CSS pixels from the map's upper left corner. */
type Point = readonly [x: number, y: number];

/** What pointers and wheel ask of a map. */
export interface GestureReport {
  view(): MapView;
  size(): Size;
  /** On the way; `onrest` follows. */
  onmove(view: MapView): void;
  onrest(): void;
  onpoint(at: Point): void;
  onleave(): void;
  onclick(at: Point): void;
}

/** A pointer that moved no farther than this has clicked, CSS pixels. */
const CLICK_REACH = 4;
/** Zoom steps of a turn of the wheel by a pixel, and how long after its last turn the map is at rest. */
const STEPS_PER_WHEEL_PX = 1 / 300;
const LINE_PX = 40;
const WHEEL_REST_MS = 160;

type Listeners = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
};

/** Listens to drags, pinches, wheel, double clicks, clicks and pointers that pass over. */
export function gestures(report: GestureReport): Attachment<HTMLElement> {
  return (element) => {
    const at = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return [clientX - left, clientY - top];
    };
    const { stop, ...wheel } = wheelListeners(report, at);
    const listeners = Object.entries<unknown>({
      ...pointerListeners(element, report, at),
      ...wheel,
    });
    for (const [name, listener] of listeners) {
      element.addEventListener(name, listener as EventListener, { passive: false });
    }
    return () => {
      stop();
      for (const [name, listener] of listeners) {
        element.removeEventListener(name, listener as EventListener);
      }
    };
  };
}

function pointerListeners(
  element: HTMLElement,
  report: GestureReport,
  at: (event: MouseEvent) => Point,
): Listeners {
  const held = new Map<number, Point>();
  let start: Point | null = null;
  let hasMoved = false;
  const drag = (id: number, to: Point) => {
    if (start && !hasMoved && held.size === 1 && distance(start, to) <= CLICK_REACH) return;
    if (!hasMoved) report.onleave();
    hasMoved = true;
    const before = [...held.values()];
    held.set(id, to);
    report.onmove(dragged(report.view(), before, [...held.values()], report.size()));
  };
  return {
    pointerdown: (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      held.set(event.pointerId, at(event));
      if (held.size === 1) [start, hasMoved] = [at(event), false];
    },
    pointermove: (event) => {
      if (held.has(event.pointerId)) drag(event.pointerId, at(event));
      // A finger does not hover.
      else if (event.pointerType !== 'touch') report.onpoint(at(event));
    },
    pointerup: (event) => {
      if (!held.delete(event.pointerId) || held.size > 0) return;
      if (hasMoved) report.onrest();
      else report.onclick(at(event));
    },
    pointercancel: (event) => {
      if (held.delete(event.pointerId) && held.size === 0 && hasMoved) report.onrest();
    },
    pointerleave: () => report.onleave(),
  };
}

function wheelListeners(report: GestureReport, at: (event: MouseEvent) => Point) {
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    stop: () => clearTimeout(rest),
    dblclick: (event: MouseEvent) => {
      report.onmove(zoomed(report.view(), event.shiftKey ? -1 : 1, at(event), report.size()));
      report.onrest();
    },
    wheel: (event: WheelEvent) => {
      event.preventDefault();
      report.onleave();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
      const steps = -pixels * STEPS_PER_WHEEL_PX;
      report.onmove(zoomed(report.view(), steps, at(event), report.size()));
      clearTimeout(rest);
      rest = setTimeout(report.onrest, WHEEL_REST_MS);
    },
  };
}

/** The view after one pointer, or two that spread, have gone from where they were to where they are. */
export function dragged(
  view: MapView,
  before: readonly Point[],
  after: readonly Point[],
  size: Size,
): MapView {
  const [from, to] = [middle(before), middle(after)];
  const moved = panned(view, [to[0] - from[0], to[1] - from[1]], size);
  const [wide, wider] = [spread(before), spread(after)];
  return wide > 0 && wider > 0 ? zoomed(moved, Math.log2(wider / wide), to, size) : moved;
}

function middle(points: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => points.reduce((all, point) => all + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** How far two pointers are apart; nought for one. */
function spread([one, other]: readonly Point[]): number {
  return one && other ? distance(one, other) : 0;
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
