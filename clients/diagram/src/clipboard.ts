// SPDX-License-Identifier: EPL-2.0
import { type ClipboardData, type IAsyncClipboardService, ServerCopyPasteHandler } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

const KEY = 'vaglio.clipboard';

/** What was copied, also for the diagram that is shown next. The clipboard of the system holds its number alone. */
@injectable()
export class PageClipboard implements IAsyncClipboardService {
  clear(): void {
    sessionStorage.removeItem(KEY);
  }

  put(data: ClipboardData, id?: string): void {
    sessionStorage.setItem(KEY, JSON.stringify({ id, data }));
  }

  get(id?: string): ClipboardData | undefined {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { id?: string; data?: ClipboardData };
    return kept.id === id ? kept.data : undefined;
  }
}

/** Copies and pastes. What is to stand elsewhere is dragged there, and keeps its name. */
@injectable()
export class CopyPaste extends ServerCopyPasteHandler {
  override handleCut(): void {
    // nothing
  }
}
