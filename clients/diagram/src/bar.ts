// SPDX-License-Identifier: EPL-2.0
import { type Action, FitToScreenAction, type IActionDispatcher, RedoAction, RequestExportAction, SearchAutocompletePalette, SetUIExtensionVisibilityAction, UndoAction, ZoomAction } from '@eclipse-glsp/client';
import { type DiagramState, showLayers } from './actions';
import { host } from './host';
import { say } from './words';

const ICONS = {
  back: 'M10 3 5 8l5 5', undo: 'M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H6', redo: 'M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h3',
  zoomIn: 'M7 3.5v7M3.5 7h7M10.5 10.5 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z', zoomOut: 'M4 7h6M10.5 10.5 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', arrange: 'M2 2h5v4H2zM9 10h5v4H9zM4.500 6v6H9', layers: 'M8 2 2 5.500 8 9l6-3.500L8 2ZM2.500 9 8 12l5.500-3M2.500 11.500 8 14.500l5.500-3',
  export: 'M8 2v8M5 7l3 3 3-3M2 11v3h12v-3', search: 'M10.5 10.5 14 14M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z', keys: 'M1.500 4h13v8.500h-13zM4 7h.01M6.600 7h.01M9.300 7h.01M12 7h.01M4.500 10h7',
} as const;

/** The bar above the diagram. */
export class Bar {
  private readonly element = document.getElementById('bar')!;
  private readonly title = document.createElement('h1');
  private readonly layers = document.createElement('div');
  private readonly layersButton: HTMLButtonElement;

  constructor(private readonly dispatcher: IActionDispatcher, findings: HTMLElement, findingList: HTMLElement, showKeys: () => void, canGoBack: boolean) {
    this.element.setAttribute('aria-label', say('toolbar'));
    const space = document.createElement('span');
    space.className = 'space';
    this.layers.id = 'layer-list';
    this.layers.className = 'popup';
    this.layers.hidden = true;
    this.layersButton = this.button('layers', () => this.toggleLayers());
    const back = this.button('back', () => history.back());
    back.hidden = !canGoBack;
    const act = (icon: keyof typeof ICONS, action: () => Action) => this.button(icon, () => dispatcher.dispatch(action()));
    this.element.append(back, this.title, findings, space,
      act('undo', () => UndoAction.create()), act('redo', () => RedoAction.create()), gap(),
      act('zoomOut', () => ZoomAction.create({ zoomFactor: 1 / 1.25 })), act('zoomIn', () => ZoomAction.create({ zoomFactor: 1.25 })),
      act('fit', () => FitToScreenAction.create([], { padding: 24, maxZoom: 1 })), gap(),
      act('arrange', () => ({ kind: 'layout', isOperation: true }) as Action), this.layersButton,
      act('search', () => search()),
      act('export', () => RequestExportAction.create('svg')), this.button('keys', showKeys), this.layers, findingList);
  }

  private button(icon: keyof typeof ICONS, action: () => unknown): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = icon;
    button.title = say(icon);
    button.setAttribute('aria-label', say(icon));
    button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[icon]}"/></svg>`;
    button.onclick = action;
    return button;
  }

  /** Shows what the server says of the diagram. */
  show(state: DiagramState): void {
    this.title.replaceChildren(host.vaglioChoose ? this.choice(state.title) : state.title);
    document.title = state.title || 'Vaglio';
    document.getElementById('arrange')!.toggleAttribute('disabled', !state.arranged || state.stale !== undefined);
    this.layersButton.hidden = state.layers.length === 0;
    this.layers.replaceChildren(...state.layers.map(layer => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = layer.shown;
      box.onchange = () => {
        const names = new Set(state.layers.filter(l => l.shown).map(l => l.name));
        box.checked ? names.add(layer.name) : names.delete(layer.name);
        void this.dispatcher.dispatch(showLayers([...names]));
      };
      label.append(box, layer.label);
      return label;
    }));
  }

  /** The title as a button: the workbench shows which other diagrams there are. */
  private choice(title: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = 'choose';
    button.title = say('choose');
    button.textContent = title;
    button.onclick = () => host.vaglioChoose!();
    return button;
  }

  private toggleLayers(): void {
    this.layers.hidden = !this.layers.hidden;
    this.layersButton.setAttribute('aria-expanded', String(!this.layers.hidden));
    if (!this.layers.hidden) {
      this.layers.querySelector('input')?.focus();
    }
  }
}

/** The search gives the focus back to what had it: not to the button, which the same Enter would press again. */
function search(): Action {
  document.querySelector<HTMLElement>('#diagram svg')?.focus();
  return SetUIExtensionVisibilityAction.create({ extensionId: SearchAutocompletePalette.ID, visible: true });
}

function gap(): HTMLElement {
  const gap = document.createElement('span');
  gap.className = 'gap';
  return gap;
}
