// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

/** The published plans show their true mistakes and no others: the lists beside the examples were verified by hand. */
class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"finanza-2021", "informatica-2021", "dtl-2019", "aler-2017", "esempio-comune"})
    void theFindingsAreThoseVerified(String name) throws IOException {
        Path verified = Home.path("tests/org.vaglio.tests/src/test/resources/examples/" + name + ".txt");
        assertEquals(Files.readString(verified).strip(),
                Maps.findings(Files.readString(Home.path("examples/" + name + ".mappa"))));
    }
}
