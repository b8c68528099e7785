// SPDX-License-Identifier: EPL-2.0
import { say } from './messages';

/** A map below the server's folder. */
export interface Entry { path: string; uri: string; size: number; modified: number }
export interface Listing { folder: string; uri: string; files: Entry[] }
export interface Content { text: string; version: string }

/** A request that the server refused. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(Refused.reason(status));
  }

  private static reason(status: number): string {
    switch (status) {
      case 0: return say('unreachable');
      case 403: return say('refused');
      case 404: return say('missing');
      case 413: return say('tooLarge');
      case 422: return say('notText');
      default: return `HTTP ${status}`;
    }
  }
}

const KEY = 'vaglio.token';

/** The token of the address is kept for this tab only, and taken out of what is seen and remembered. */
function takeToken(): string {
  const address = new URL(location.href);
  const given = address.searchParams.get('token');
  if (given) {
    sessionStorage.setItem(KEY, given);
    address.searchParams.delete('token');
    history.replaceState(null, '', address);
  }
  return given ?? sessionStorage.getItem(KEY) ?? '';
}

const token = takeToken();
export const hasToken = token !== '';

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), Authorization: `Bearer ${token}` };
  const response = await fetch(address, { ...init, headers }).catch(() => { throw new Refused(0); });
  if (!response.ok) {
    throw new Refused(response.status);
  }
  return response;
}

const fileAddress = (path: string) => `/api/file?path=${encodeURIComponent(path)}`;
const version = (response: Response) => response.headers.get('ETag') ?? '';

export async function list(): Promise<Listing> {
  return (await ask('/api/files')).json();
}

export async function read(path: string): Promise<Content> {
  const response = await ask(fileAddress(path));
  // not text(): it would swallow a byte order mark, and the file would be saved without it
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { text, version: version(response) };
}

/** Saves unless somebody else has (status 412); gives the new version. */
export async function write(path: string, text: string, expected: string): Promise<string> {
  const response = await ask(fileAddress(path), { method: 'PUT', body: text, headers: { 'If-Match': expected, 'Content-Type': 'text/plain; charset=utf-8' } });
  return version(response);
}

/** What this page calls itself, so that its diagrams find its maps. */
export const pageName = crypto.randomUUID();

export function socketAddress(): string {
  return `ws://${location.host}/lsp?token=${encodeURIComponent(token)}&page=${pageName}`;
}
