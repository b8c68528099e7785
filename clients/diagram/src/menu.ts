// SPDX-License-Identifier: EPL-2.0
import { AlignElementsAction, Alignment, type Anchor, DeleteElementOperation, EditLabelAction, type GModelRoot, type IActionDispatcher, type IContextMenuItemProvider, type IContextMenuService, isSelectable, type MenuItem, type Point, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { fold, openView, reveal } from './actions';
import { MapEdge, MapNode } from './model';
import { say } from './words';

/** What can be done with what is selected. */
@injectable()
export class MapMenu implements IContextMenuItemProvider {
  async getItems(root: Readonly<GModelRoot>, _at?: Point): Promise<MenuItem[]> {
    const chosen = [...root.index.all()].filter(e => (e instanceof MapNode || e instanceof MapEdge) && isSelectable(e) && e.selected);
    const node = chosen.length === 1 && chosen[0] instanceof MapNode ? chosen[0] : undefined;
    const items: MenuItem[] = [];
    const add = (id: string, label: string, ...actions: MenuItem['actions']) =>
      items.push({ id, label, sortString: String(items.length).padStart(2, '0'), group: 'a', actions });
    if (node?.args?.opens) {
      add('open', say('open'), openView(node.id));
    }
    if (node?.editableLabel) {
      add('rename', say('rename'), EditLabelAction.create(node.editableLabel.id));
    }
    if (node?.folded !== undefined) {
      add('fold', say(node.folded ? 'unfold' : 'fold'), fold([node.id], !node.folded));
    }
    if (node) {
      add('reveal', say('reveal'), reveal(node.id));
    }
    const nodes = chosen.filter(e => e instanceof MapNode);
    if (nodes.length > 1) {
      const align = (key: 'alignLeft' | 'alignCenter' | 'alignTop' | 'alignMiddle', alignment: Alignment) =>
        add(key, say(key), AlignElementsAction.create({ elementIds: nodes.map(n => n.id), alignment }));
      align('alignLeft', Alignment.Left);
      align('alignCenter', Alignment.Center);
      align('alignTop', Alignment.Top);
      align('alignMiddle', Alignment.Middle);
    }
    if (chosen.length > 0) {
      add('delete', say('remove'), DeleteElementOperation.create(chosen.map(e => e.id)));
    }
    if (chosen.length === 0) {
      add('arrange', say('arrange'), { kind: 'layout', isOperation: true } as MenuItem['actions'][0]);
    }
    return items;
  }
}

/** Shows the menu; arrows, Enter and Escape work in it. */
@injectable()
export class MenuPopup implements IContextMenuService {
  @inject(TYPES.IActionDispatcher) private readonly dispatcher!: IActionDispatcher;

  show(items: Parameters<IContextMenuService['show']>[0], anchor: Anchor, onHide?: () => void): void {
    document.getElementById('menu')?.remove();
    const own = items.filter(i => i.actions?.length > 0 && i.group === 'a');
    if (own.length === 0) {
      return;
    }
    const menu = document.createElement('div');
    menu.id = 'menu';
    menu.setAttribute('role', 'menu');
    const close = () => {
      menu.remove();
      removeEventListener('mousedown', outside, true);
      document.querySelector<HTMLElement>('#diagram svg')?.focus();
      onHide?.();
    };
    const outside = (e: Event) => { if (!menu.contains(e.target as Node)) close(); };
    for (const item of own) {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('role', 'menuitem');
      button.textContent = item.label;
      button.onclick = () => { close(); void this.dispatcher.dispatchAll(item.actions); };
      menu.append(button);
    }
    menu.onkeydown = e => this.key(e, menu, close);
    document.body.append(menu);
    menu.style.left = `${Math.min(anchor.x, innerWidth - menu.offsetWidth - 8)}px`;
    menu.style.top = `${Math.min(anchor.y, innerHeight - menu.offsetHeight - 8)}px`;
    (menu.firstElementChild as HTMLElement).focus();
    addEventListener('mousedown', outside, true);
  }

  private key(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
    const buttons = [...menu.children] as HTMLElement[];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      close();
    } else if (step) {
      buttons[(at + step + buttons.length) % buttons.length].focus();
      event.preventDefault();
    }
    event.stopPropagation();
  }
}
