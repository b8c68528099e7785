// SPDX-License-Identifier: EPL-2.0
import {
  type Action, EditLabelAction, findParentByFeature, type GModelElement, type GModelRoot, type ISelectionListener, KeyListener, MouseListener, matchesKeystroke, isSelectable,
  RepositionAction, type IActionDispatcher, TYPES,
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { fold, openView, reveal } from './actions';
import { isChosenHere } from './host';
import { ByKeys } from './keyboard';
import { MapLabel, MapNode } from './model';

const nodeOf = (element: GModelElement) => findParentByFeature(element, (e): e is MapNode => e instanceof MapNode);

/** Clicks that mean something else than a selection: on what folds a container, twice on a label, twice on a node. */
@injectable()
export class ClickListener extends MouseListener {
  override mouseDown(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
    const node = nodeOf(target);
    if (event.button === 0 && node?.folded !== undefined && (event.target as Element).closest('.fold')) {
      return [fold([node.id], !node.folded)];
    }
    return [];
  }

  override doubleClick(target: GModelElement): (Action | Promise<Action>)[] {
    const node = nodeOf(target);
    if (target instanceof MapLabel || !node) {
      return []; // the library edits labels
    }
    return node.args?.opens ? [openView(node.id)] : [];
  }
}

const TOOL = /^(?:Digit|Numpad)([1-9])$/;

/** Keys beyond those of the library. */
@injectable()
export class EditKeys extends KeyListener {
  @inject(ByKeys) private readonly byKeys!: ByKeys;

  override keyDown(element: GModelElement, event: KeyboardEvent): Action[] {
    if (this.handled(event)) {
      event.preventDefault();
      return [];
    }
    const nodes = [...element.root.index.all()].filter((e): e is MapNode => e instanceof MapNode && isSelectable(e) && e.selected);
    if (matchesKeystroke(event, 'Enter') && nodes.length === 1) {
      return nodes[0].args?.opens ? [openView(nodes[0].id)] : nodes[0].editableLabel ? [EditLabelAction.create(nodes[0].editableLabel.id)] : [];
    }
    const folding = nodes.filter(n => n.folded !== undefined);
    if (folding.length > 0 && (matchesKeystroke(event, 'NumpadSubtract') || matchesKeystroke(event, 'Minus'))) {
      return [fold(folding.map(n => n.id), true)];
    }
    if (folding.length > 0 && (matchesKeystroke(event, 'NumpadAdd') || event.key === '+')) {
      return [fold(folding.map(n => n.id), false)];
    }
    return [];
  }

  /** Tools, joining, and going from one element to the next; what goes no further is left to the browser, which leaves the diagram. */
  private handled(event: KeyboardEvent): boolean {
    const tool = event.altKey && TOOL.exec(event.code);
    if (tool) {
      const button = document.querySelectorAll<HTMLElement>('.tool-palette .tool-button')[Number(tool[1]) - 1];
      button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      return button !== undefined;
    }
    switch (event.key) {
      case 'Tab': return this.byKeys.step(event.shiftKey ? -1 : 1);
      case 'Home': return this.byKeys.step('first');
      case 'End': return this.byKeys.step('last');
      case 'Enter': return this.byKeys.join();
      case 'Escape': this.byKeys.leave(); return false;
      default: return false;
    }
  }
}

/** What is selected here is shown in the text; what is selected because of the text is brought into view. */
@injectable()
export class SelectionLink implements ISelectionListener {
  @inject(TYPES.IActionDispatcher) private readonly dispatcher!: IActionDispatcher;

  selectionChanged(root: Readonly<GModelRoot>, selected: string[]): void {
    const [id] = selected;
    if (selected.length !== 1 || !root.index.getById(id)) {
      return;
    }
    this.dispatcher.dispatch(isChosenHere() ? reveal(id) : RepositionAction.create([id]));
  }
}
