// SPDX-License-Identifier: EPL-2.0
import { type PaletteItem, ToolPalette } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { ByKeys } from './keyboard';

/** The tools of the diagram, with the icons of what they make. */
@injectable()
export class MapPalette extends ToolPalette {
  @inject(ByKeys) private readonly byKeys!: ByKeys;

  protected override createHeaderTitle(): HTMLElement {
    return document.createElement('span');
  }

  protected override createHeaderTools(): HTMLElement {
    const tools = document.createElement('div');
    tools.classList.add('header-tools');
    this.defaultToolsButton = this.createDefaultToolButton();
    tools.append(this.defaultToolsButton, this.createMarqueeToolButton(), this.createMouseDeleteToolButton());
    for (const tool of [...tools.children] as HTMLElement[]) {
      tool.setAttribute('role', 'button');
      tool.tabIndex = 0;
      tool.addEventListener('keydown', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); tool.click(); } });
    }
    return tools;
  }

  protected override addMinimizePaletteButton(): void {
    // it is small, and people look for it
  }

  protected override createToolButton(item: PaletteItem, index: number): HTMLElement {
    const button = super.createToolButton({ ...item, icon: undefined }, index);
    button.title = item.label;
    button.setAttribute('role', 'button');
    if (item.icon) {
      const image = document.createElement('img');
      image.src = `icons/${encodeURIComponent(item.icon)}.svg`;
      image.alt = '';
      button.prepend(image);
    }
    button.tabIndex = 0;
    button.addEventListener('keydown', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); this.byKeys.use(item); } });
    return button;
  }
}
