// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.viewpoint.engine.specification.ValidationRule;

/** Reads validation rules that are about elements; those about views, and fixes, are not interpreted. */
final class RuleReader {

    private final Source source;

    RuleReader(Source source) {
        this.source = source;
    }

    /**
     * The rules of a set, in the file's order.
     *
     * @param set     the set
     * @param diagram id of the diagram that it belongs to; empty for that of a viewpoint
     */
    List<ValidationRule> read(XmlElement set, String diagram) {
        set.passOver("name", "documentation");
        List<ValidationRule> all = new ArrayList<>();
        for (XmlElement rule : set.children("ownedRules")) {
            if (rule.type.equals("SemanticValidationRule")) {
                all.add(rule(rule, diagram));
            } else {
                source.refuse(rule);
            }
        }
        return List.copyOf(all);
    }

    private ValidationRule rule(XmlElement rule, String diagram) {
        return new ValidationRule(diagram, rule.name(), rule.text("label", rule.name()), source.literal(rule, "level", ValidationRule.Level.INFO),
                rule.text("targetClass"), source.expression(rule, "message"),
                rule.children("audits").stream().map(a -> source.expression(a, "auditExpression")).toList());
    }
}
