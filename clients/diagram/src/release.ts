// SPDX-License-Identifier: EPL-2.0

/**
 * Ends in the diagram what was begun there with a mouse button, wherever the button is released: the library hears of it on the picture alone, and would
 * go on dragging, with the lines that show what is aligned, after a release on the bar, the palette, or outside of the window.
 */
export function releaseAnywhere(): void {
  let pressed: MouseEvent | undefined;
  let forwarding = false;
  const picture = () => document.querySelector('#diagram svg');
  const isPicture = (e: Event) => picture()?.contains(e.target as Node) ?? false;
  const end = (last: MouseEvent): void => {
    pressed = undefined;
    forwarding = true;
    const { button, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey } = last;
    picture()?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true, view: window, button, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey }));
    forwarding = false;
  };
  addEventListener('mousedown', e => { pressed = isPicture(e) ? e : undefined; }, true);
  addEventListener('mouseup', e => {
    if (forwarding || isPicture(e)) {
      pressed = undefined;
    } else if (pressed) {
      end(e);
    }
  }, true);
  addEventListener('mousemove', e => {
    if (pressed && e.buttons === 0) {
      end(e);
    }
  }, true);
}
