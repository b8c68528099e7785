// SPDX-License-Identifier: EPL-2.0
import { type GModelRoot, SearchAutocompletePalette, type SearchAutocompleteSuggestion } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { MapNode } from './model';

/** Finds nodes by what they say; what kind they are is to be seen. */
@injectable()
export class MapSearch extends SearchAutocompletePalette {
  protected override async provideSearchSuggestions(root: Readonly<GModelRoot>, input: string): Promise<SearchAutocompleteSuggestion[]> {
    const all = await super.provideSearchSuggestions(root, input);
    return all.flatMap(s => s.element instanceof MapNode && s.element.name ? [{ ...s, action: { ...s.action, label: s.element.name } }] : []);
  }
}
