// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Values;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.Color;

/** Computes colours. */
final class Colors {

    private static final int PARTS = 3;
    private static final int BYTE = 8;
    private static final int FULL = 255;

    private final Interpreter interpreter;

    /** A value and its colour. */
    private record Stop(double value, int rgb) {
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
        return Math.clamp((int) number(expression, element, variables, 0), 0, FULL);
    }

    private double number(Expression expression, EObject element, Variables variables, double otherwise) {
        try {
            Object value = interpreter.evaluate(expression, element, variables);
            return value instanceof Number number ? number.doubleValue() : Values.number(value);
        } catch (EvaluationFailure e) {
            return otherwise;
        }
    }

    private int interpolate(Color.Interpolated color, EObject element, Variables variables) {
        List<Stop> stops = color.steps().stream().map(s -> new Stop(number(s.value(), element, variables, 0), s.rgb()))
                .sorted(Comparator.comparingDouble(Stop::value)).toList();
        if (stops.isEmpty()) {
            return 0;
        }
        double least = number(color.minimum(), element, variables, stops.get(0).value);
        double value = Math.min(Math.max(number(color.value(), element, variables, least), least),
                number(color.maximum(), element, variables, stops.get(stops.size() - 1).value));
        Stop low = stops.stream().filter(s -> s.value <= value).reduce((a, b) -> b).orElse(stops.get(0));
        Stop high = stops.stream().filter(s -> s.value >= value).findFirst().orElse(stops.get(stops.size() - 1));
        return high.value <= low.value ? low.rgb : mix(low.rgb, high.rgb, (value - low.value) / (high.value - low.value));
    }

    /** Parts between two colours are cut, not rounded. */
    private static int mix(int from, int to, double share) {
        int rgb = 0;
        for (int i = PARTS - 1; i >= 0; i--) {
            int a = from >> i * BYTE & FULL;
            int b = to >> i * BYTE & FULL;
            rgb = rgb << BYTE | (int) (a + (b - a) * share);
        }
        return rgb;
    }
}
