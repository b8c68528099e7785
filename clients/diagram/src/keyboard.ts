// SPDX-License-Identifier: EPL-2.0
import {
  CreateEdgeOperation, CreateNodeOperation, EditorContextService, type IActionDispatcher, MessageAction, type PaletteItem, SelectAction, SelectAllAction, TriggerEdgeCreationAction, TriggerNodeCreationAction, TYPES,
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { MapNode } from './model';
import { say } from './words';

/** Does without a mouse what else needs one: makes elements, joins them, and goes from one to the next. */
@injectable()
export class ByKeys {
  @inject(TYPES.IActionDispatcher) private readonly dispatcher!: IActionDispatcher;
  @inject(EditorContextService) private readonly context!: EditorContextService;
  private joining?: { tool: string; source: string };

  /** The element that is selected, if it is the only one. */
  private get selected(): MapNode | undefined {
    const nodes = this.context.selectedElements.filter((e): e is typeof e & MapNode => (e as unknown) instanceof MapNode);
    return nodes.length === 1 ? nodes[0] : undefined;
  }

  /** Uses a tool on what is selected: makes an element in it, or on the diagram; begins to join it. */
  use(item: PaletteItem): void {
    const [action] = item.actions;
    if (TriggerNodeCreationAction.is(action)) {
      this.joining = undefined;
      void this.dispatcher.dispatch(CreateNodeOperation.create(action.elementTypeId, { containerId: this.selected?.id ?? this.context.modelRoot.id }));
    } else if (TriggerEdgeCreationAction.is(action)) {
      this.joining = this.selected && { tool: action.elementTypeId, source: this.selected.id };
      this.tell(this.selected ? 'joinTo' : 'joinFrom');
    }
    document.querySelector<HTMLElement>('#diagram svg')?.focus();
  }

  /** Joins what a tool was used on to what is selected now; false when nothing is to be joined. */
  join(): boolean {
    const target = this.selected;
    if (!this.joining || !target || target.id === this.joining.source) {
      return false;
    }
    void this.dispatcher.dispatch(CreateEdgeOperation.create({ elementTypeId: this.joining.tool, sourceElementId: this.joining.source, targetElementId: target.id }));
    this.stop();
    return true;
  }

  /** Joins nothing, and leaves the selection. */
  leave(): void {
    this.stop();
    void this.dispatcher.dispatch(SelectAllAction.create(false));
  }

  private stop(): void {
    if (this.joining) {
      this.joining = undefined;
      void this.dispatcher.dispatch(MessageAction.create('', { severity: 'NONE' }));
    }
  }

  /** Selects the element before or after the one that is selected, or the first or last of all; false at the end of them. */
  step(where: 'first' | 'last' | 1 | -1): boolean {
    const nodes = [...this.context.modelRoot.index.all()].filter((e): e is MapNode => e instanceof MapNode);
    const order = [...document.querySelectorAll('#diagram .map-node')];
    nodes.sort((a, b) => place(order, a) - place(order, b));
    const at = this.selected ? nodes.indexOf(this.selected) : -1;
    const next = where === 'first' ? nodes[0] : where === 'last' ? nodes.at(-1) : at < 0 ? undefined : nodes[at + where];
    if (next) {
      void this.dispatcher.dispatch(SelectAction.setSelection([next.id]));
    }
    return next !== undefined;
  }

  private tell(text: 'joinTo' | 'joinFrom'): void {
    void this.dispatcher.dispatch(MessageAction.create(say(text), { severity: 'INFO' }));
  }
}

/** Where an element stands among those of the page. */
function place(order: Element[], node: MapNode): number {
  return order.findIndex(e => e.getAttribute('data-view') === node.id);
}
