// SPDX-License-Identifier: EPL-2.0
import {
  type Args, boundsFeature, connectableFeature, deletableFeature, DOMHelper, editLabelFeature, fadeFeature, GEdge, GLabel, GModelElement, GModelRegistry, GNode, hoverFeedbackFeature, type IView,
  layoutContainerFeature, moveFeature, nameFeature, type Nameable, popupFeature, selectFeature, ViewRegistry, withEditLabelFeature, type WithEditableLabel,
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** A node of a map; how it looks is in its arguments. */
export class MapNode extends GNode implements Nameable, WithEditableLabel {
  static override readonly DEFAULT_FEATURES = [connectableFeature, deletableFeature, selectFeature, boundsFeature, moveFeature, layoutContainerFeature,
    fadeFeature, hoverFeedbackFeature, popupFeature, nameFeature, withEditLabelFeature];
  args?: Args;

  get label(): MapLabel | undefined {
    return this.children.find((c): c is MapLabel => c instanceof MapLabel);
  }

  get name(): string {
    return this.label?.text.replaceAll('\n', ' ') ?? '';
  }

  get editableLabel(): (MapLabel & { isMultiLine?: boolean }) | undefined {
    return this.label?.hasFeature(editLabelFeature) ? this.label : undefined;
  }

  get folded(): boolean | undefined {
    return this.args?.folded as boolean | undefined;
  }
}

/** The least size of the field in which a label is edited. */
const FIELD = { width: 180, height: 24 };

/** A label; people edit another text than they see. */
export class MapLabel extends GLabel {
  args?: Args;

  get edited(): string {
    return String(this.args?.edited ?? this.text);
  }

  get editControlDimension() {
    return { width: Math.max(FIELD.width, this.bounds.width + FIELD.height), height: FIELD.height };
  }

  get editControlPositionCorrection() {
    const besides = this.editControlDimension.width - this.bounds.width;
    return { x: this.bounds.x < FIELD.height ? -4 : -besides / 2, y: (this.bounds.height - FIELD.height) / 2 };
  }
}

/** A connection of a map. */
export class MapEdge extends GEdge {
}

const kind = (type: string) => type.substring(0, Math.max(0, type.indexOf(':')));

/** Elements of types such as `node:DC_Action`, which depend on the viewpoint, are those of `node`. */
@injectable()
export class MapModelRegistry extends GModelRegistry {
  override hasKey(key: string): boolean {
    return super.hasKey(key) || super.hasKey(kind(key));
  }

  override get(key: string, arg?: unknown): GModelElement {
    return super.get(this.elements.has(key) ? key : kind(key), arg as undefined);
  }

  override register(key: string, factory: (u: void) => GModelElement): void {
    this.elements.set(key, factory);
  }
}

/** Views of types that depend on the viewpoint. */
@injectable()
export class MapViewRegistry extends ViewRegistry {
  override get(key: string) {
    return super.get(this.elements.has(key) ? key : kind(key));
  }

  override register(key: string, view: IView): void {
    this.elements.set(key, view);
  }
}

/** Names of views hold what identifiers of a page must not. */
@injectable()
export class MapDomHelper extends DOMHelper {
  private readonly names = new Map<string, string>();

  override createUniqueDOMElementId(element: GModelElement): string {
    const id = super.createUniqueDOMElementId(element).replace(/[^\w-]/gu, c => `_${c.codePointAt(0)!.toString(16)}_`);
    this.names.set(id, element.id);
    return id;
  }

  override findSModelIdByDOMElement(element: Element): string {
    return this.names.get(element.id) ?? super.findSModelIdByDOMElement(element);
  }
}
