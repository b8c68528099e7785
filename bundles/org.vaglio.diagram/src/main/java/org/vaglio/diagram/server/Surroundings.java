// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.vaglio.language.ide.server.Models;

/**
 * What diagrams of one client stand in.
 *
 * @param models the maps of its language server
 * @param texts  who holds their texts
 */
record Surroundings(Models models, TextHost texts) {
}
