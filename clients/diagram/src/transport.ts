// SPDX-License-Identifier: EPL-2.0
// How messages reach the server: a web socket beside a page, or functions of the workbench around the browser.

/** Carries texts both ways. */
export interface Transport {
  send(text: string): void;
  onMessage(listener: (text: string) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

interface Host {
  /** Takes a message; the workbench gives this function to its browser. */
  vaglioSend?: (text: string) => unknown;
  /** Gives a message; the workbench calls it. */
  vaglioReceive?: (text: string) => void;
}

const LOOK_MILLIS = 20;

/** The transport of where the editor runs: of a workbench that says in the address that it is there, else of a server of pages. */
export async function connect(page: string, token: string): Promise<Transport> {
  const host = window as unknown as Host;
  if (!new URLSearchParams(location.search).has('host')) {
    return throughSocket(page, token);
  }
  while (!host.vaglioSend) { // some browsers get the functions of their workbench while the page runs already
    await new Promise(again => setTimeout(again, LOOK_MILLIS));
  }
  return throughHost(host);
}

function throughHost(host: Host): Transport {
  const listeners: ((text: string) => void)[] = [];
  const early: string[] = [];
  host.vaglioReceive = text => (listeners.length > 0 ? listeners.forEach(l => l(text)) : early.push(text));
  return {
    send: text => void host.vaglioSend!(text),
    onMessage: listener => {
      listeners.push(listener);
      early.splice(0).forEach(listener);
    },
    onClose: () => undefined,
    close: () => undefined,
  };
}

function throughSocket(page: string, token: string): Promise<Transport> {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new WebSocket(`${scheme}://${location.host}/glsp?token=${encodeURIComponent(token)}&page=${encodeURIComponent(page)}`);
  return new Promise((resolve, reject) => {
    socket.onopen = () => resolve({
      send: text => socket.send(text),
      onMessage: listener => socket.addEventListener('message', e => listener(String(e.data))),
      onClose: listener => socket.addEventListener('close', listener),
      close: () => socket.close(),
    });
    socket.onerror = () => reject(new Error('no connection'));
  });
}
