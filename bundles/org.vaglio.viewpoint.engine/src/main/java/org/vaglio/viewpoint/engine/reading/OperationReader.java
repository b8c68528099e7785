// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.specification.Operation;

/** Reads the steps of tools. */
final class OperationReader {

    private final Source source;

    OperationReader(Source source) {
        this.source = source;
    }

    /** A step with those inside it; null when its kind is not supported. */
    Operation read(XmlElement e) {
        return switch (e.type) {
            case "ChangeContext" -> new Operation.ChangeContext(source.expression(e, "browseExpression"), children(e));
            case "CreateInstance" -> new Operation.Create(source.expression(e, "typeName"), source.expression(e, "referenceName"),
                    e.text("variableName", "instance"), children(e));
            case "SetValue" -> new Operation.SetValue(source.expression(e, "featureName"), source.expression(e, "valueExpression"), children(e));
            case "Unset" -> new Operation.Unset(source.expression(e, "featureName"), source.expression(e, "elementExpression"), children(e));
            case "MoveElement" -> new Operation.Move(source.expression(e, "newContainerExpression"), source.expression(e, "featureName"),
                    children(e));
            case "RemoveElement" -> new Operation.Remove(children(e));
            case "DeleteView" -> new Operation.DeleteView(children(e));
            case "CreateView" -> new Operation.CreateView(source.id(e, "mapping"), source.expression(e, "containerViewExpression"),
                    e.text("variableName"), children(e));
            case "CreateEdgeView" -> edgeView(e);
            case "For" -> new Operation.For(source.expression(e, "expression"), e.text("iteratorName", "i"), children(e));
            case "If" -> condition(e);
            case "Switch" -> new Operation.Switch(e.children("cases").stream().map(this::condition).toList(),
                    e.child("default").map(this::children).orElse(List.of()));
            case "Let" -> new Operation.Let(e.text("variableName", "instance"), source.expression(e, "valueExpression"), children(e));
            case "Navigation" -> new Operation.Navigate(source.id(e, "diagramDescription"), source.flag(e, "createIfNotExistent", false),
                    children(e));
            case "ExternalJavaAction" -> external(e, e);
            case "ExternalJavaActionCall" -> call(e);
            default -> {
                source.refuse(e);
                yield null;
            }
        };
    }

    private Operation edgeView(XmlElement e) {
        e.passOver("containerViewExpression");
        return new Operation.CreateEdgeView(source.id(e, "mapping"), source.expression(e, "sourceExpression"),
                source.expression(e, "targetExpression"), e.text("variableName"), children(e));
    }

    private Operation.If condition(XmlElement e) {
        return new Operation.If(source.expression(e, "conditionExpression"), children(e));
    }

    private Operation call(XmlElement e) {
        e.passOver("name", "documentation", "label", "icon");
        Optional<XmlElement> action = source.targets(e, "action").stream().findFirst();
        return action.map(a -> external(a, e)).orElse(null);
    }

    private Operation external(XmlElement action, XmlElement parent) {
        action.passOver("name", "documentation", "label", "icon", "forceRefresh");
        Map<String, Expression> parameters = new LinkedHashMap<>();
        action.children("parameters").forEach(p -> parameters.put(p.name(), source.expression(p, "value")));
        return new Operation.External(action.text("id"), parameters, children(parent));
    }

    private List<Operation> children(XmlElement e) {
        return e.children("subModelOperations").stream().map(this::read).filter(Objects::nonNull).toList();
    }
}
