// SPDX-License-Identifier: EPL-2.0
// JSON-RPC over a web socket: one message a frame, opened again when it is lost.
import { socketAddress } from './api';

type Json = any;
interface Pending { resolve(value: Json): void; reject(reason: Error): void }

const CANCELLED = -32800;
const UNKNOWN_METHOD = -32601;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;

/** An answer that says no. */
export class RpcError extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
  }

  get cancelled(): boolean {
    return this.code === CANCELLED || this.code === -32801 || this.code === -32802;
  }
}

/** Something that tells that its answer is no longer wanted. */
export interface Cancellation { readonly isCancellationRequested: boolean; onCancellationRequested(listener: () => void): { dispose(): void } }

export class Rpc {
  private socket?: WebSocket;
  private next = 1;
  private wait = FIRST_WAIT;
  private readonly pending = new Map<number, Pending>();
  private readonly handlers = new Map<string, (params: Json) => Json>();

  constructor(private readonly onOpen: () => void, private readonly onLost: () => void) {
  }

  open(): void {
    const socket = new WebSocket(socketAddress());
    this.socket = socket;
    socket.onopen = () => {
      this.wait = FIRST_WAIT;
      this.onOpen();
    };
    socket.onmessage = event => void this.receive(JSON.parse(event.data));
    socket.onclose = () => this.lost();
  }

  private lost(): void {
    for (const asked of this.pending.values()) {
      asked.reject(new RpcError(CANCELLED, 'connection lost'));
    }
    this.pending.clear();
    this.onLost();
    setTimeout(() => this.open(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  /** What to do when the server asks or tells something. */
  on(method: string, handler: (params: Json) => Json): void {
    this.handlers.set(method, handler);
  }

  notify(method: string, params: Json): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  request<T = Json>(method: string, params: Json, cancellation?: Cancellation): Promise<T> {
    const id = this.next++;
    return new Promise<T>((resolve, reject) => {
      if (this.socket?.readyState !== WebSocket.OPEN) {
        reject(new RpcError(CANCELLED, 'not connected'));
        return;
      }
      const watch = cancellation?.onCancellationRequested(() => this.notify('$/cancelRequest', { id }));
      const done = () => watch?.dispose();
      this.pending.set(id, { resolve: v => { done(); resolve(v); }, reject: e => { done(); reject(e); } });
      this.send({ jsonrpc: '2.0', id, method, params });
    });
  }

  private send(message: Json): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  private async receive(message: Json): Promise<void> {
    if (message.method === undefined) {
      this.answered(message);
      return;
    }
    const handler = this.handlers.get(message.method);
    if (message.id === undefined) {
      handler?.(message.params);
    } else if (handler === undefined) {
      this.send({ jsonrpc: '2.0', id: message.id, error: { code: UNKNOWN_METHOD, message: message.method } });
    } else {
      this.send({ jsonrpc: '2.0', id: message.id, result: (await handler(message.params)) ?? null });
    }
  }

  private answered(message: Json): void {
    const asked = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.error) {
      asked?.reject(new RpcError(message.error.code, message.error.message));
    } else {
      asked?.resolve(message.result);
    }
  }
}
