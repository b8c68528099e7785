// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
public final class Version implements IVersionProvider {

    /** Such as 0.1.0; {@code development} when not run from a built jar. */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"vaglio " + number()};
    }
}
