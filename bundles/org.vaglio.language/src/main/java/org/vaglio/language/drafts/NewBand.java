// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.drafts;

import org.vaglio.model.Figure;

/**
 * A band of a new method; it ends where the next one begins.
 *
 * @param title of the band, such as {@code basso}; its name is made of it
 * @param lower its lower bound, which belongs to it
 */
public record NewBand(String title, Figure lower) {

    String name() {
        return DraftNames.of(title);
    }
}
