// SPDX-License-Identifier: EPL-2.0
import {
  type GEdge, getSubType, isEdgeLayoutable, type IViewArgs, Point, PolylineEdgeView, type RenderingContext, setAttr, ShapeView, svg,
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import type { MapLabel, MapNode } from './model';
import { say } from './words';

type Data = Record<string, unknown> | null;
const s = svg as unknown as (tag: string, data: Data, ...children: (VNode | string | undefined)[]) => VNode;
const DASHES: Record<string, string> = { DASH: '6 4', DOT: '2 3', DASH_DOT: '8 3 2 3' };
const FOLD = 16;

interface Look { shape?: string; fill?: string; fill2?: string; blend?: string; stroke?: string; width?: number; line?: string; corner?: number; tooltip?: string; opens?: boolean; icon?: string }

/** Draws a node in the shape that its viewpoint gives it. */
@injectable()
export class MapNodeView extends ShapeView {
  override render(node: Readonly<MapNode>, context: RenderingContext, args?: IViewArgs): VNode | undefined {
    if (!this.isVisible(node, context)) {
      return undefined;
    }
    const look = (node.args ?? {}) as Look;
    const group = s('g', {
      'class-map-node': true, 'class-selected': node.selected, 'class-mouseover': node.hoverFeedback, 'class-item': node.type.startsWith('item:'),
    }, ...shape(node, look), ...title(node, look), ...toggle(node), ...context.renderChildren(node));
    const subType = getSubType(node);
    if (subType) {
      setAttr(group, 'data-mapping', subType);
    }
    setAttr(group, 'data-view', node.id);
    setAttr(group, 'role', 'group');
    setAttr(group, 'aria-label', node.name);
    return args ? group : group;
  }
}

function shape(node: Readonly<MapNode>, look: Look): VNode[] {
  const { width: w, height: h } = node.bounds;
  if (w < 0 || h < 0) {
    return [];
  }
  if (node.type.startsWith('item:')) {
    return [s('rect', { 'class-map-shape': true, 'class-row': true, width: w, height: h })];
  }
  const blended = look.fill && look.fill2 && look.fill !== look.fill2;
  const gradient = blended ? `blend${look.fill}${look.fill2}${look.blend}`.replace(/[^\w]/g, '') : '';
  const data = {
    'class-map-shape': true,
    fill: look.shape === 'STROKE' ? 'none' : blended ? `url(#${gradient})` : look.fill ?? look.fill2 ?? '#ffffff',
    stroke: look.stroke ?? '#000000', 'stroke-width': Math.max(1, look.width ?? 1), 'stroke-dasharray': DASHES[look.line ?? ''] ?? 'none',
  };
  const defs = blended ? [s('defs', null, s('linearGradient', { id: gradient, x1: 0, y1: 0, x2: look.blend === 'LEFT_TO_RIGHT' ? 1 : 0, y2: look.blend === 'TOP_TO_BOTTOM' ? 1 : look.blend === 'LEFT_TO_RIGHT' ? 0 : 1 },
    s('stop', { offset: '0', 'stop-color': look.fill }), s('stop', { offset: '1', 'stop-color': look.fill2 })))] : [];
  return [...defs, outline(look, data, w, h), ...separator(node, look, w)];
}

function outline(look: Look, data: Record<string, unknown>, w: number, h: number): VNode {
  switch (look.shape) {
    case 'ELLIPSE': case 'DOT': case 'RING': case 'BUNDLED_DOT':
      return s('ellipse', { ...data, cx: w / 2, cy: h / 2, rx: w / 2, ry: h / 2 });
    case 'LOZENGE':
      return s('polygon', { ...data, points: `${w / 2},0 ${w},${h / 2} ${w / 2},${h} 0,${h / 2}` });
    case 'TRIANGLE':
      return s('polygon', { ...data, points: `${w / 2},0 ${w},${h} 0,${h}` });
    case 'PARALLELOGRAM':
      return s('polygon', { ...data, points: `14,0 ${w},0 ${w - 14},${h} 0,${h}` });
    case 'NOTE': {
      const f = Math.min(10, w / 3, h / 3);
      return s('path', { ...data, d: `M0,0 H${w - f} L${w},${f} V${h} H0 Z M${w - f},0 V${f} H${w}` });
    }
    default: {
      const corner = look.shape === 'CONTAINER' ? look.corner ?? 0 : Math.max(3, look.corner ?? 0);
      return s('rect', { ...data, width: w, height: h, rx: corner, ry: corner });
    }
  }
}

/** The line below the title of a list. */
function separator(node: Readonly<MapNode>, look: Look, w: number): VNode[] {
  const label = node.label;
  return node.type.startsWith('list:') && label
    ? [s('line', { 'class-map-rule': true, x1: 0, x2: w, y1: label.bounds.y + label.bounds.height + 4, y2: label.bounds.y + label.bounds.height + 4, stroke: look.stroke })] : [];
}

function title(node: Readonly<MapNode>, look: Look): VNode[] {
  const text = look.tooltip || node.name;
  return text ? [s('title', null, text)] : [];
}

/** What hides and shows the content of a container. */
function toggle(node: Readonly<MapNode>): VNode[] {
  if (node.folded === undefined) {
    return [];
  }
  const { width, height } = node.bounds;
  const place = node.folded ? `translate(${(width - FOLD) / 2}, ${height - FOLD - 3})` : `translate(${width - FOLD - 6}, 5)`;
  return [s('g', { 'class-fold': true, 'class-folded': node.folded, transform: place },
    s('title', null, say(node.folded ? 'unfold' : 'fold')),
    s('rect', { width: FOLD, height: FOLD, rx: 4, ry: 4 }),
    s('path', { d: node.folded ? 'M5,8 H11 M8,5 V11' : 'M5,8 H11' }))];
}

/** Draws a label, line by line, in the letters that it was measured in. */
@injectable()
export class MapLabelView extends ShapeView {
  override render(label: Readonly<MapLabel>, _context: RenderingContext): VNode | undefined {
    const look = (label.args ?? {}) as { font?: number; color?: string; bold?: boolean; italic?: boolean; align?: string; onLine?: boolean };
    const size = look.font ?? 11;
    const height = size * 1.36;
    const anchor = look.align === 'LEFT' ? 'start' : look.align === 'RIGHT' ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? label.bounds.width : label.bounds.width / 2;
    const lines = label.text.split('\n');
    const text = s('text', {
      'class-map-label': true, 'class-bold': look.bold === true, 'class-italic': look.italic === true, style: { textAnchor: anchor, fontSize: `${size}px`, fill: look.onLine ? '' : look.color ?? '' },
    }, ...lines.map((line, i) => s('tspan', { x, y: size * 1.07 + i * height }, line)));
    const back = look.onLine ? [s('rect', { 'class-label-back': true, x: -3, y: -1, width: label.bounds.width + 6, height: label.bounds.height + 2, rx: 3, ry: 3 })] : [];
    const group = s('g', { 'class-map-text': true, 'class-on-line': look.onLine === true }, ...back, text);
    return isEdgeLayoutable(label) ? group : group;
  }
}

const BEND = 6;

/** Draws a connection with round bends and the arrows of its viewpoint. */
@injectable()
export class MapEdgeView extends PolylineEdgeView {
  override render(edge: Readonly<GEdge>, context: RenderingContext, args?: IViewArgs): VNode | undefined {
    const group = super.render(edge, context, args);
    if (group) {
      setAttr(group, 'data-mapping', getSubType(edge));
    }
    return group;
  }

  protected override renderLine(edge: GEdge, segments: Point[]): VNode {
    const look = (edge.args ?? {}) as { stroke?: string; width?: number; line?: string };
    const points = tidy(segments);
    return s('path', { 'class-map-line': true, d: rounded(points), stroke: look.stroke ?? '#888888', 'stroke-width': Math.max(1, look.width ?? 1), 'stroke-dasharray': DASHES[look.line ?? ''] ?? 'none' });
  }

  protected override renderAdditionals(edge: GEdge, segments: Point[], context: RenderingContext): VNode[] {
    const look = (edge.args ?? {}) as { stroke?: string; start?: string; end?: string };
    const points = tidy(segments);
    const wide = s('path', { 'class-map-handle': true, d: rounded(points) });
    const last = points.length - 1;
    return [wide, ...super.renderAdditionals(edge, segments, context),
      ...(last > 0 ? [...arrow(look.end, points[last - 1], points[last], look.stroke), ...arrow(look.start, points[1], points[0], look.stroke)] : [])];
  }
}

/** Without points that say nothing: doubled ones, and those in the middle of a straight line. */
export function tidy(points: readonly Point[]): Point[] {
  const all: Point[] = [];
  for (const p of points) {
    const last = all.at(-1);
    if (!last || Math.abs(last.x - p.x) + Math.abs(last.y - p.y) > 0.8) {
      all.push({ x: p.x, y: p.y });
    }
  }
  return all.filter((p, i) => i === 0 || i === all.length - 1 || !straight(all[i - 1], p, all[i + 1]));
}

function straight(a: Point, b: Point, c: Point): boolean {
  return Math.abs((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) < 0.5;
}

function rounded(points: Point[]): string {
  if (points.length === 0) {
    return '';
  }
  const parts = [`M${points[0].x},${points[0].y}`];
  for (let i = 1; i < points.length - 1; i++) {
    const before = towards(points[i], points[i - 1]);
    const after = towards(points[i], points[i + 1]);
    parts.push(`L${before.x},${before.y} Q${points[i].x},${points[i].y} ${after.x},${after.y}`);
  }
  const end = points.at(-1)!;
  return [...parts, `L${end.x},${end.y}`].join(' ');
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function arrow(kind: string | undefined, from: Point, to: Point, stroke = '#888888'): VNode[] {
  if (!kind || kind === 'NONE' || kind === 'NO_DECORATION') {
    return [];
  }
  const angle = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
  const transform = `translate(${to.x} ${to.y}) rotate(${angle})`;
  const filled = kind.includes('FILL') || kind.includes('CLOSED') && !kind.includes('DIAMOND');
  const data = { 'class-map-arrow': true, transform, stroke, fill: kind.includes('FILL') ? stroke : 'var(--paper)', 'stroke-width': 1 };
  if (kind.includes('DIAMOND')) {
    return [s('path', { ...data, d: 'M0,0 L-8,-4.5 L-16,0 L-8,4.5 Z' })];
  }
  return [filled ? s('path', { ...data, d: 'M0,0 L-9,-4.2 L-9,4.2 Z' }) : s('path', { ...data, fill: 'none', d: 'M-8,-4.5 L0,0 L-8,4.5' })];
}
