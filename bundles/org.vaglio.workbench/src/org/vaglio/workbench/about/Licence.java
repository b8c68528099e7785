// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;

/** The licences of bundles, as they state them: in their manifest, else in the files that come with them; else as they were published. */
final class Licence {

    private static final String HEADER = "Bundle-License";
    private static final List<String> FILES = List.of("about.html", "META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/LICENSE.md", "LICENSE",
            "LICENSE.txt", "LICENSE.md");
    private static final int ENOUGH = 20_000;
    private static final Properties PUBLISHED = published();
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        says("EPL-2\\.0|epl-v?20|epl-2\\.0|Eclipse Public License[\\s\\S]{0,40}2\\.0", "EPL-2.0");
        says("Apache-2\\.0|apache\\.org/licenses/LICENSE-2\\.0|Apache License[\\s\\S]{0,40}2\\.0", "Apache-2.0");
        says("BSD-3-Clause|Redistribution and use in source and binary forms[\\s\\S]*name of", "BSD-3-Clause");
        says("BSD-2-Clause|Redistribution and use in source and binary forms", "BSD-2-Clause");
        says("bouncycastle\\.org/licen[cs]e|\\bMIT\\b|Permission is hereby granted, free of charge", "MIT");
        says("Unicode[- ](3\\.0|License|DFS)|unicode\\.org/copyright", "Unicode-3.0");
        says("EPL-1\\.0|epl-v10|Eclipse Public License[\\s\\S]{0,40}1\\.0", "EPL-1.0");
        says("LGPL-2\\.1", "LGPL-2.1");
    }

    private Licence() {
    }

    /** What publishers say elsewhere than in their jars. */
    private static Properties published() {
        Properties all = new Properties();
        try (InputStream file = Licence.class.getResourceAsStream("licences.properties")) {
            all.load(file);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the file is in this bundle
        }
    }

    private static void says(String words, String licence) {
        WORDS.put(Pattern.compile(words), licence);
    }

    /** The licence of a bundle by its usual short name, or what the manifest says when that is no usual one; empty when it states none. */
    static Optional<String> of(Bundle bundle) {
        String header = bundle.getHeaders("").get(HEADER);
        if (header != null && !header.isBlank()) {
            return Optional.of(named(header).orElse(header));
        }
        return Optional.ofNullable(PUBLISHED.getProperty(bundle.getSymbolicName())).or(() -> files(bundle));
    }

    private static Optional<String> files(Bundle bundle) {
        return FILES.stream().map(bundle::getEntry).filter(f -> f != null).map(Licence::text).map(Licence::named).flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> named(String text) {
        return WORDS.entrySet().stream().filter(w -> w.getKey().matcher(text).find()).map(Map.Entry::getValue).findFirst();
    }

    private static String text(URL file) {
        try (InputStream content = file.openStream()) {
            return new String(content.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
