// SPDX-License-Identifier: EPL-2.0
import {
  type Action, Bounds, ChangeBoundsListener, ChangeBoundsTool, ChangeContainerOperation, type GModelElement, getAbsolutePosition, isContainable, type ISelectionListener, ModifyCSSFeedbackAction,
  type MouseListener, type Operation, type Point, toAbsoluteBounds,
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { MapNode } from './model';

const DROP_TARGET = 'drop-target';

/** Moves a node into what it is dropped on, where that may hold it; the library moves it within its container alone. */
class DropListener extends ChangeBoundsListener {
  private pointer?: Point;
  private readonly target = this.tool.createFeedbackEmitter();

  /** What it would go into is shown while it is dragged. */
  protected override draggingMouseMove(element: GModelElement, event: MouseEvent): Action[] {
    const [node] = this.moved(element);
    const container = node && !this.activeResizeHandle ? this.containerAt(node, getAbsolutePosition(element, event)) : undefined;
    this.target.dispose();
    if (container instanceof MapNode && container !== node.parent) {
      this.target.add(ModifyCSSFeedbackAction.create({ elements: [container.id], add: [DROP_TARGET] }), ModifyCSSFeedbackAction.create({ elements: [container.id], remove: [DROP_TARGET] })).submit();
    }
    return super.draggingMouseMove(element, event);
  }

  private moved(element: GModelElement): MapNode[] {
    const nodes = this.getElementsToMove(element).filter((e): e is typeof e & MapNode => e instanceof MapNode);
    return nodes.length === 1 ? nodes : [];
  }

  override draggingMouseUp(element: GModelElement, event: MouseEvent): Action[] {
    this.target.dispose();
    this.pointer = getAbsolutePosition(element, event);
    return super.draggingMouseUp(element, event);
  }

  protected override handleMoveElementsOnServer(elements: Parameters<ChangeBoundsListener['handleMoveElementsOnServer']>[0]): Operation[] {
    const nodes = elements.filter((e): e is typeof e & MapNode => e instanceof MapNode);
    const container = nodes.length === 1 && this.pointer ? this.containerAt(nodes[0], this.pointer) : undefined;
    if (container && container.id !== nodes[0].parent.id) {
      return [ChangeContainerOperation.create({ elementId: nodes[0].id, targetContainerId: container.id, location: toAbsoluteBounds(nodes[0]) })];
    }
    return super.handleMoveElementsOnServer(elements);
  }

  /** The innermost container under the pointer that may hold the node; the diagram itself where there is none. */
  private containerAt(node: MapNode, pointer: Point): GModelElement | undefined {
    const within = [...node.root.index.all()].filter((e): e is MapNode => e instanceof MapNode && e !== node && !isInside(e, node)
      && isContainable(e) && e.isContainableElement(node) && Bounds.includes(toAbsoluteBounds(e), pointer));
    const innermost = within.sort((a, b) => depth(b) - depth(a))[0];
    return innermost ?? (isContainable(node.root) && node.root.isContainableElement(node) ? node.root : undefined);
  }

  /** The server leads the lines of moved nodes anew. */
  protected override handleMoveRoutingPointsOnServer(): Operation[] {
    return [];
  }
}

function isInside(element: GModelElement, container: GModelElement): boolean {
  for (let at: GModelElement | undefined = element; at; at = (at as MapNode).parent) {
    if (at === container) {
      return true;
    }
  }
  return false;
}

function depth(element: GModelElement): number {
  let depth = 0;
  for (let at: GModelElement | undefined = element; at; at = (at as MapNode).parent) {
    depth++;
  }
  return depth;
}

@injectable()
export class DropTool extends ChangeBoundsTool {
  protected override createChangeBoundsListener(): MouseListener & ISelectionListener {
    return new DropListener(this) as unknown as MouseListener & ISelectionListener;
  }
}
