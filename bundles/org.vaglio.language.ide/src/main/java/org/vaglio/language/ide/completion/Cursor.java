// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.ide.workspace.MapFile;

/**
 * A place in a text where something is being written.
 *
 * @param file     the text
 * @param offset   the place
 * @param start    where the word that is being written begins; the place itself before a new word
 * @param element  the element that holds the place; null for an empty text
 * @param before   words of the element before the place, the word that is being written left out
 * @param expected what may come
 */
record Cursor(MapFile file, int offset, int start, EObject element, List<Token> before, List<Expectation> expected) {
}
