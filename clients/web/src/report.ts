// SPDX-License-Identifier: EPL-2.0
import { make, part } from './dom';

/** Shows a report. It is Markdown of a few kinds of lines, made into elements one by one: no text becomes markup. */
export function showReport(markdown: string): void {
  part('report-text').replaceChildren(...blocks(markdown));
  part<HTMLDialogElement>('report').showModal();
}

function blocks(markdown: string): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let list: HTMLUListElement | undefined;
  for (const line of markdown.split('\n')) {
    const item = /^\s*[-*] (.*)/.exec(line);
    if (item) {
      list ??= blocks[blocks.push(make('ul')) - 1] as HTMLUListElement;
      list.append(make('li', {}, ...words(item[1])));
    } else {
      list = undefined;
      blocks.push(...block(line));
    }
  }
  return blocks;
}

function block(line: string): HTMLElement[] {
  const heading = /^(#+) (.*)/.exec(line);
  if (heading) {
    return [make(heading[1].length === 1 ? 'h2' : 'h3', heading[1].length === 1 ? { id: 'report-title' } : {}, ...words(heading[2]))];
  }
  return line.trim() ? [make('p', {}, ...words(line))] : [];
}

function words(text: string): (Node | string)[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map(part => part.startsWith('**') ? make('strong', {}, part.slice(2, -2))
    : part.startsWith('`') ? make('code', {}, part.slice(1, -1)) : part.replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1'));
}
