// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

/** Which index of a method something belongs to. */
public enum Side {
    PROBABILITY, IMPACT
}
