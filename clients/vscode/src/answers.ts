// SPDX-License-Identifier: EPL-2.0
// What the server's commands answer, shown.
import { Position, Range, Uri, ViewColumn, commands, l10n, window, workspace } from 'vscode';

interface Counts {
  error?: number;
  warning?: number;
  info?: number;
}

interface WhatIf {
  indexBefore: string;
  index: string;
  riskBefore: string;
  risk: string;
  bandBefore?: string;
  band?: string;
  placeBefore: number;
  place: number;
}

export async function show(command: string, answer: unknown): Promise<void> {
  if (!answer) {
    return;
  }
  switch (command) {
    case 'vaglio.recompute':
      window.setStatusBarMessage(counted(answer as Counts), 10_000);
      break;
    case 'vaglio.report':
      await report(answer as string);
      break;
    case 'vaglio.draw':
      draw(answer as string);
      break;
    case 'vaglio.whatIf':
      void window.showInformationMessage(changes(answer as WhatIf));
      break;
  }
}

export function askValue(): Thenable<string | undefined> {
  return window.showInputBox({ prompt: l10n.t('Another value for the score at the cursor') });
}

/** Goes to a place and lists what was found. */
export async function showFindings(uri: string, at: { line: number; character: number }): Promise<void> {
  const place = new Position(at.line, at.character);
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(place, place) });
  await commands.executeCommand('workbench.actions.view.problems');
}

function counted(counts: Counts): string {
  return l10n.t('Vaglio: {0} errors, {1} warnings, {2} remarks', counts.error ?? 0, counts.warning ?? 0, counts.info ?? 0);
}

async function report(text: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: text });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
}

/** The picture is shown as an image, in a page that runs nothing. */
function draw(svg: string): void {
  const panel = window.createWebviewPanel('vaglio.diagram', l10n.t('Diagram'), ViewColumn.Beside, { enableScripts: false });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  panel.webview.html = `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<style>body { background: #fff; } img { max-width: 100%; }</style></head><body><img alt="${titleOf(svg)}" src="${source}"></body></html>`;
}

/** The title of a picture, which is escaped there as it must be here. */
function titleOf(svg: string): string {
  return /<title[^>]*>([^<]*)<\/title>/.exec(svg)?.[1].replaceAll('"', '&quot;') ?? '';
}

function changes(answer: WhatIf): string {
  const parts = [
    [l10n.t('index'), answer.indexBefore, answer.index],
    [l10n.t('risk'), answer.riskBefore, answer.risk],
    [l10n.t('band'), answer.bandBefore ?? '–', answer.band ?? '–'],
    [l10n.t('place'), answer.placeBefore, answer.place],
  ];
  return parts.filter(([, before, after]) => before !== after).map(([what, before, after]) => `${what} ${before} → ${after}`).join('; ')
    || l10n.t('Nothing changes.');
}
