// SPDX-License-Identifier: EPL-2.0
import type { Transport } from './transport';

/** What would change the diagram under the pointer. */
const CHANGES = new Set(['setModel', 'updateModel', 'setMarkers', 'setEditMode', 'vaglio/state', 'elementSelected', 'EditLabel']);

/**
 * Has changes of the diagram wait while a mouse button is down: what is dragged would stand at its old place again, and the drag be lost. Answers
 * to what is asked meanwhile come through.
 */
export function steady(transport: Transport): Transport {
  let holding = false;
  let release = (): void => undefined;
  const free = (): void => {
    holding = false;
    setTimeout(() => { if (!holding) release(); }); // after those who listen to the same event
  };
  addEventListener('mousedown', () => { holding = true; }, true);
  for (const event of ['mouseup', 'blur']) {
    addEventListener(event, free, true);
  }
  addEventListener('mousemove', e => { if (holding && e.buttons === 0) free(); }, true);
  return {
    ...transport,
    onMessage: listener => {
      const waiting: string[] = [];
      release = () => waiting.splice(0).forEach(listener);
      transport.onMessage(text => (holding && CHANGES.has(kind(text)) ? waiting.push(text) : listener(text)));
    },
  };
}

function kind(text: string): string {
  return (JSON.parse(text) as { params?: { action?: { kind?: string } } }).params?.action?.kind ?? '';
}
