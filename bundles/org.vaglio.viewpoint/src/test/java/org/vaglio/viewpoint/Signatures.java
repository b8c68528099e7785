// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.expressions.Expression;

/** Finds what expressions name: features of the metamodel, variables, methods of the services by the types of their arguments. */
final class Signatures {

    private final List<Class<?>> services;

    Signatures(List<String> names) {
        services = names.stream().<Class<?>>map(Signatures::load).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classes of the services. */
    List<Class<?>> services() {
        return services;
    }

    /** The public methods of the services. */
    Stream<Method> methods() {
        return services.stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods())).filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic());
    }

    /** What an expression names and nobody has; empty when all is there. */
    Optional<String> missing(Expression expression, EClass self, Map<String, Class<?>> variables) {
        return switch (expression) {
            case Expression.Feature feature when self.getEStructuralFeature(feature.name()) == null -> Optional.of("no feature in " + self.getName());
            case Expression.Variable variable when !variables.containsKey(variable.name()) && !variable.name().equals("self") ->
                Optional.of("no variable among " + variables.keySet());
            case Expression.Service service -> method(service, self, variables).isPresent() ? Optional.empty()
                    : Optional.of("no method for " + self.getName() + " and " + variables);
            default -> Optional.empty();
        };
    }

    /** The method that an expression calls. */
    Optional<Method> method(Expression.Service service, EClass self, Map<String, Class<?>> variables) {
        Class<?> receiver = service.receiver().isEmpty() || service.receiver().equals("self") ? self.getInstanceClass()
                : variables.get(service.receiver());
        List<Class<?>> arguments = Stream.concat(Stream.of(receiver == null ? Void.class : receiver),
                service.arguments().stream().<Class<?>>map(a -> variables.getOrDefault(a, Void.class))).toList();
        return methods().filter(m -> m.getName().equals(service.name()) && takes(m, arguments)).findFirst();
    }

    private static boolean takes(Method method, List<Class<?>> arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean all = types.length == arguments.size();
        for (int i = 0; all && i < types.length; i++) {
            all = types[i].isAssignableFrom(arguments.get(i)) || types[i] == EObject.class && EObject.class.isAssignableFrom(arguments.get(i));
        }
        return all;
    }
}
