// SPDX-License-Identifier: EPL-2.0
// A diagram beside its text, used as people do: with a mouse and keys.
import { until } from './editor.mjs';

const STEPS = 8;

/** The diagram that a page shows beside the text. */
export class DiagramPane {
  constructor(page) {
    this.page = page;
    this.frame = page.frameLocator('#diagram-frame');
    this.title = this.frame.locator('#bar h1');
    this.editing = this.frame.locator('.label-edit:not(.hidden) input');
  }

  /** Opens the diagram of what is at the cursor. */
  static async open(page) {
    const pane = new DiagramPane(page);
    await page.locator('#diagram').click();
    await pane.loaded();
    return pane;
  }

  /** Opens a diagram of the list by its title. */
  async choose(label) {
    await this.page.locator('#diagram-choice').selectOption({ label });
    await this.shows(label);
  }

  loaded() {
    return this.frame.locator('body.loaded').waitFor();
  }

  /** Waits until the diagram of a title is there. */
  async shows(title) {
    await this.title.filter({ hasText: title }).waitFor();
    await this.loaded();
  }

  /** A node by what it says, lines joined by blanks. */
  node(label) {
    return this.frame.locator(`#diagram .map-node[aria-label="${label}"]`);
  }

  /** Waits until there are as many edges of a mapping. */
  edges(mapping, count) {
    return until(async () => await this.edge(mapping).count() === count, `${count} ${mapping}`);
  }

  edge(mapping) {
    return this.frame.locator(`#diagram .sprotty-edge[data-mapping="${mapping}"]`);
  }

  /** Waits until a node stands in another. */
  inside(container, label) {
    return this.node(container).locator(`.map-node[aria-label="${label}"]`).waitFor();
  }

  /** What stands in the diagram, in its order. */
  labels() {
    return this.frame.locator('#diagram .map-node').evaluateAll(all => all.map(n => n.getAttribute('aria-label')));
  }

  tool(title) {
    return this.frame.locator(`.tool-palette .tool-button[title="${title}"]`);
  }

  button(id) {
    return this.frame.locator(`#${id}`);
  }

  /** A place within a node, as parts of its width and height; in the middle of what shows of it where it holds others. */
  async place(label, x = 0.5, y = 0.5) {
    const shape = this.node(label).locator('> .map-shape').first();
    await shape.waitFor();
    let box, before;
    do { // until it stands still
      before = box;
      await this.page.evaluate(() => new Promise(go => requestAnimationFrame(go)));
      box = await shape.boundingBox();
    } while (JSON.stringify(box) !== JSON.stringify(before));
    return { x: box.x + box.width * x, y: box.y + box.height * y };
  }

  /** A place of the diagram itself, as parts of its width and height. */
  async paper(x, y) {
    const box = await this.frame.locator('#diagram').boundingBox();
    return { x: box.x + box.width * x, y: box.y + box.height * y };
  }

  async click(at, options) {
    await this.page.mouse.move(at.x, at.y);
    await this.page.mouse.click(at.x, at.y, options);
  }

  /** A node by what it says, while it is selected. */
  selected(label) {
    return this.frame.locator(`#diagram .map-node.selected[aria-label="${label}"]`);
  }

  async select(label) {
    await this.click(await this.place(label, 0.5, 0.9));
    await this.selected(label).waitFor();
  }

  /** The page of the diagram within the page. */
  async document() {
    return (await this.page.locator('#diagram-frame').elementHandle()).contentFrame();
  }

  /** Twice on a label edits it, twice beside one opens another diagram. */
  async doubleClick(at) {
    await this.page.mouse.dblclick(at.x, at.y);
  }

  /** Makes an element with a tool of the palette and names it. */
  async draw(tool, at, title) {
    await this.tool(tool).click();
    await this.click(at);
    await this.editing.waitFor();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    await this.editing.waitFor({ state: 'detached' });
    await this.node(title).waitFor();
  }

  /** Joins two nodes with a tool of the palette. */
  async join(tool, from, to) {
    await this.tool(tool).click();
    await this.click(from);
    await this.page.mouse.move(to.x, to.y, { steps: STEPS });
    await this.page.mouse.click(to.x, to.y);
  }

  async drag(from, to) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: STEPS });
    await this.page.mouse.up();
  }
}
