// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.vaglio.assessment.Audit;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A damaged map is read and checked, or refused with a place: it never fails. */
class DamageTest {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_,.-]+|\\S");
    private static final List<String> MAPS = List.of("dtl-2019", "aler-2017", "esempio-comune", "finanza-2021");

    @Property(tries = 120)
    void damagedTokensAreNoFailure(@ForAll Random random) throws IOException {
        String text = Files.readString(Home.path("examples/" + MAPS.get(random.nextInt(MAPS.size())) + ".mappa"));
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            text = damaged(text, random);
        }
        Path file = Files.createTempFile("damaged", ".mappa");
        try {
            Files.writeString(file, text);
            MapGroup group = Maps.INJECTOR.getInstance(MapLoader.class).load(file);
            if (group.problems().isEmpty()) {
                group.plans().forEach(Audit::of);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String damaged(String text, Random random) {
        List<MatchResult> tokens = new ArrayList<>(TOKEN.matcher(text).results().toList());
        if (tokens.isEmpty()) {
            return "}";
        }
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        String before = text.substring(0, one.start());
        String after = text.substring(one.end());
        return switch (random.nextInt(6)) {
            case 0 -> before + after;
            case 1 -> before + one.group() + " " + one.group() + after;
            case 2 -> before + other.group() + after;
            case 3 -> text.substring(0, one.start());
            case 4 -> before + "0" + after;
            default -> before + one.group().substring(1) + after;
        };
    }
}
