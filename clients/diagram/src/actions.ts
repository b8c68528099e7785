// SPDX-License-Identifier: EPL-2.0
// What this editor and its server say to each other beyond the protocol.
import type { Action } from '@eclipse-glsp/client';

/** The diagram as a whole. */
export interface DiagramState extends Action {
  title: string;
  /** Why it does not show the text as it is. */
  stale?: string;
  arranged: boolean;
  layers: { name: string; label: string; shown: boolean }[];
}

export const STATE = 'vaglio/state';
export const SHOW = 'vaglio/showDiagram';

export const showLayers = (layers: string[]) => ({ kind: 'vaglio/showLayers', isOperation: true, layers });
export const fold = (elementIds: string[], collapsed: boolean) => ({ kind: 'vaglio/fold', isOperation: true, elementIds, collapsed });
export const openView = (elementId: string) => ({ kind: 'vaglio/openView', elementId });
export const reveal = (elementId: string) => ({ kind: 'vaglio/reveal', elementId });
export const caret = (uri: string, line: number, character: number) => ({ kind: 'vaglio/caret', uri, line, character });
