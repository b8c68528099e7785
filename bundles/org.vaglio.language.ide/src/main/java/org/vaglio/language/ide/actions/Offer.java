// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import org.eclipse.lsp4j.Diagnostic;

/**
 * Something that can be done at a place.
 *
 * @param kind       as the protocol has it
 * @param title      what it does, in the client's language
 * @param settles    for what settles a finding a word that ends in the id of its rule, and begins with {@code accept-} when the finding is
 *                   accepted; else null
 * @param diagnostic of the client that it settles; null when it showed none
 * @param preferred  whether it is what most people would do
 * @param change     of the model, good for as long as the maps are not changed
 */
public record Offer(String kind, String title, String settles, Diagnostic diagnostic, boolean preferred, Runnable change) {
}
