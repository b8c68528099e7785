// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A word that nobody guesses. */
record Secret(String word) {

    private static final int BYTES = 32;

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Takes the same time however much of it is right. */
    boolean is(String given) {
        return given != null && MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "secret";
    }
}
