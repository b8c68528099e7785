// SPDX-License-Identifier: EPL-2.0

/**
 * Has the whole diagram fitted again when the page changes its size, as a browser in a workbench does after the page is there, until somebody does
 * something with it: what they look at stays where it is.
 */
export function keepFitted(fit: () => void): void {
  const stop = new AbortController();
  for (const kind of ['wheel', 'mousedown', 'keydown', 'touchstart'] as const) {
    addEventListener(kind, () => stop.abort(), { capture: true, signal: stop.signal, passive: true });
  }
  // the library measures the page on the same event, before
  addEventListener('resize', () => requestAnimationFrame(fit), { signal: stop.signal });
}
