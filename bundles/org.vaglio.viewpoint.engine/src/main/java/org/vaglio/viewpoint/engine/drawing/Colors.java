// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.Color;

/** Computes colours, with whole numbers and in the same precision as Sirius. */
final class Colors {

    private static final int PARTS = 3;
    private static final int BYTE = 8;
    private static final int FULL = 255;
    private static final int GREEN = 0x00FF00;
    private static final int RED = 0xFF0000;

    private final Interpreter interpreter;

    /** A value and its colour. */
    private record Stop(int value, int rgb) {
    }

    Colors(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** Red, green and blue in 24 bits. */
    int of(Color color, EObject element, Variables variables) {
        return switch (color) {
            case Color.Fixed fixed -> fixed.rgb();
            case Color.Computed computed -> part(computed.red(), element, variables) << 2 * BYTE
                    | part(computed.green(), element, variables) << BYTE | part(computed.blue(), element, variables);
            case Color.Interpolated interpolated -> interpolate(interpolated, element, variables);
        };
    }

    private int part(Expression expression, EObject element, Variables variables) {
        return Math.clamp(number(expression, element, variables), 0, FULL);
    }

    /** What cannot be evaluated is 0. */
    private int number(Expression expression, EObject element, Variables variables) {
        try {
            return interpreter.number(expression, element, variables);
        } catch (EvaluationFailure e) {
            return 0;
        }
    }

    /** Without steps the colour goes from green to red between the least and the greatest value; with steps these values say nothing. */
    private int interpolate(Color.Interpolated color, EObject element, Variables variables) {
        List<Stop> stops = color.steps().isEmpty()
                ? List.of(new Stop(number(color.minimum(), element, variables), GREEN), new Stop(number(color.maximum(), element, variables), RED))
                : color.steps().stream().map(s -> new Stop(number(s.value(), element, variables), s.rgb()))
                        .sorted(Comparator.comparingInt(Stop::value)).toList();
        int value = number(color.value(), element, variables);
        Stop low = stops.stream().filter(s -> s.value <= value).reduce((a, b) -> b.value > a.value ? b : a).orElse(stops.get(0));
        Stop high = stops.stream().filter(s -> s.value >= value).findFirst().orElse(stops.get(stops.size() - 1));
        float share = high.value <= low.value ? 0 : ((float) value - low.value) / (high.value - low.value);
        return mix(low.rgb, high.rgb, share);
    }

    /** Parts between two colours are cut, not rounded. */
    private static int mix(int from, int to, float share) {
        int rgb = 0;
        for (int i = PARTS - 1; i >= 0; i--) {
            int a = from >> i * BYTE & FULL;
            int b = to >> i * BYTE & FULL;
            rgb = rgb << BYTE | (int) (a + (b - a) * share);
        }
        return rgb;
    }
}
