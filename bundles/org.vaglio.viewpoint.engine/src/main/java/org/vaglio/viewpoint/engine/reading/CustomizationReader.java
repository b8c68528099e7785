// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.specification.Color;
import org.vaglio.viewpoint.engine.specification.Customization;

/** Reads what layers change in styles: colours and values. */
final class CustomizationReader {

    private final Source source;
    private final ColorReader colors;

    CustomizationReader(Source source) {
        this.source = source;
        this.colors = new ColorReader(source);
    }

    /** The customizations of a layer, in the file's order. */
    List<Customization> read(XmlElement layer) {
        List<Customization> all = new ArrayList<>();
        layer.child("customization").ifPresent(c -> c.children("vsmElementCustomizations").forEach(e -> add(e, all)));
        return List.copyOf(all);
    }

    private void add(XmlElement element, List<Customization> all) {
        if (!element.type.equals("VSMElementCustomization")) {
            source.refuse(element);
            return;
        }
        Expression condition = source.expression(element, "predicateExpression");
        for (XmlElement feature : element.children("featureCustomizations")) {
            String name = feature.text("referenceName");
            String attribute = feature.text("attributeName");
            if (feature.type.equals("EReferenceCustomization") && Customization.COLORS.contains(name)) {
                all.add(customization(feature, condition, name, colors.read(feature, "value"), Expression.NONE));
            } else if (feature.type.equals("EAttributeCustomization") && Customization.VALUES.contains(attribute)) {
                all.add(customization(feature, condition, attribute, null, source.expression(feature, "value")));
            } else {
                source.refuse(feature);
            }
        }
    }

    private Customization customization(XmlElement feature, Expression condition, String name, Color color, Expression value) {
        return new Customization(condition, Set.copyOf(source.ids(feature, "appliedOn")), source.flag(feature, "applyOnAll", false), name, color, value);
    }
}
