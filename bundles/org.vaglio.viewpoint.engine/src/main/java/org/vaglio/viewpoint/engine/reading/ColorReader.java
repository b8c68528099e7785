// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.viewpoint.engine.specification.Color;

/** Reads colours: those that every installation has, and those of the file. */
final class ColorReader {

    private static final Pattern SYSTEM = Pattern.compile("environment:/viewpoint#.*\\[name='(\\w+)'\\]");
    private static final int MIDDLE = 125;
    private static final Map<String, Integer> SYSTEM_COLORS = Map.ofEntries(Map.entry("white", 0xffffff), Map.entry("black", 0x000000),
            Map.entry("blue", 0x729fcf), Map.entry("chocolate", 0xe9b96e), Map.entry("gray", 0x888888), Map.entry("green", 0x8ae234),
            Map.entry("orange", 0xfcaf3e), Map.entry("purple", 0xad7fa8), Map.entry("red", 0xef2929), Map.entry("yellow", 0xfce94f),
            Map.entry("light_blue", 0xc2efff), Map.entry("light_chocolate", 0xeec98e), Map.entry("light_gray", 0xd1d1d1),
            Map.entry("light_green", 0xccf2a6), Map.entry("light_orange", 0xfdce89), Map.entry("light_purple", 0xd9c4d7),
            Map.entry("light_red", 0xf68b8b), Map.entry("light_yellow", 0xfff5b5), Map.entry("dark_blue", 0x274c72),
            Map.entry("dark_chocolate", 0x9a6717), Map.entry("dark_gray", 0x454545), Map.entry("dark_green", 0x4d8914),
            Map.entry("dark_orange", 0xe08503), Map.entry("dark_purple", 0x72496e), Map.entry("dark_red", 0x9c0c0c),
            Map.entry("dark_yellow", 0xd6c542));

    private final Source source;

    ColorReader(Source source) {
        this.source = source;
    }

    /** The colour that a feature refers to; null for none, and for one that is not known, which is reported. */
    Color read(XmlElement element, String feature) {
        List<String> written = References.written(element, feature);
        if (written.isEmpty()) {
            return null;
        }
        Matcher system = SYSTEM.matcher(written.get(0));
        if (system.matches() && SYSTEM_COLORS.containsKey(system.group(1))) {
            return new Color.Fixed(SYSTEM_COLORS.get(system.group(1)));
        }
        return source.targets(element, feature).stream().findFirst().map(this::user).orElse(null);
    }

    private Color user(XmlElement color) {
        color.passOver("name");
        return switch (color.type) {
            case "UserFixedColor", "FixedColor" -> new Color.Fixed(
                    part(color, "red") << 16 | part(color, "green") << 8 | part(color, "blue"));
            case "ComputedColor" -> new Color.Computed(source.expression(color, "red"), source.expression(color, "green"),
                    source.expression(color, "blue"));
            case "InterpolatedColor" -> new Color.Interpolated(source.expression(color, "colorValueComputationExpression", "1"),
                    source.expression(color, "minValueComputationExpression", "0"),
                    source.expression(color, "maxValueComputationExpression", "10"),
                    color.children("colorSteps").stream().map(this::step).toList());
            default -> {
                source.refuse(color);
                yield null;
            }
        };
    }

    private int part(XmlElement color, String name) {
        return Math.clamp(source.number(color, name, MIDDLE), 0, 255);
    }

    private Color.Step step(XmlElement step) {
        Color color = read(step, "associatedColor");
        return new Color.Step(source.expression(step, "associatedValue"), color instanceof Color.Fixed fixed ? fixed.rgb() : 0);
    }
}
