// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Java methods that expressions may call: public ones whose first parameter is an element. */
public final class Services {

    private final Map<String, List<Service>> byName = new LinkedHashMap<>();

    /** A method with the instance that it is called on. */
    private record Service(Object instance, Method method, List<Class<?>> types) {

        /** The types are asked for once: a method copies its own each time, and a large diagram makes thousands of calls. */
        static Service of(Object instance, Method method) {
            return new Service(instance, method, Stream.of(method.getParameterTypes()).<Class<?>>map(Service::boxed).toList());
        }

        boolean isOfElement() {
            return EObject.class.isAssignableFrom(types.get(0));
        }

        /** Whether it takes nothing that another one does not take. */
        boolean isNarrowerThan(Service other) {
            Class<?>[] own = method.getParameterTypes();
            Class<?>[] wider = other.method.getParameterTypes();
            return IntStream.range(0, own.length).allMatch(i -> wider[i].isAssignableFrom(own[i]));
        }

        boolean takes(List<Object> arguments) {
            boolean all = types.size() == arguments.size();
            for (int i = 0; all && i < types.size(); i++) {
                Object argument = arguments.get(i);
                all = argument == null ? !method.getParameterTypes()[i].isPrimitive() : types.get(i).isInstance(argument);
            }
            return all;
        }

        private static Class<?> boxed(Class<?> type) {
            return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
        }
    }

    /**
     * Registers the methods of an instance. Of methods of the same name {@code service:} calls the one registered first that takes the
     * arguments, and a query the one that takes the least else.
     *
     * @param instance has public methods, static ones too; {@code service:} calls those whose first parameter is an element
     * @return these services
     */
    public Services register(Object instance) {
        Stream.of(instance.getClass().getMethods()).filter(Services::isService)
                .sorted(Comparator.comparing(Method::getName).thenComparing(m -> List.of(m.getParameterTypes()).toString()))
                .forEach(m -> byName.computeIfAbsent(m.getName(), n -> new ArrayList<>()).add(Service.of(instance, m)));
        return this;
    }

    private static boolean isService(Method method) {
        return !method.isBridge() && method.getParameterCount() > 0 && method.getDeclaringClass() != Object.class;
    }

    /**
     * Registers the classes that a viewpoint names.
     *
     * @param loader finds them
     * @param names  names of classes with a public constructor that takes nothing
     * @return the names of those that are not found or cannot be made
     */
    public List<String> register(ClassLoader loader, List<String> names) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            try {
                register(Class.forName(name, true, loader).getConstructor().newInstance());
            } catch (ReflectiveOperationException | LinkageError e) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** Whether there is a method of a name. */
    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /**
     * Calls a method.
     *
     * @param name      its name
     * @param arguments its arguments, the element first
     * @return what it gives
     * @throws EvaluationFailure when there is none that takes the arguments, and when it fails
     */
    Object call(String name, List<Object> arguments) {
        for (Service service : byName.getOrDefault(name, List.of())) {
            if (service.takes(arguments) && service.isOfElement()) {
                return call(service, arguments);
            }
        }
        throw new EvaluationFailure("no service " + name + " takes these arguments");
    }

    /**
     * Calls a method from a query.
     *
     * @param name      its name
     * @param arguments its arguments, the receiver first
     * @return what it gives; null when there is none that takes the arguments
     * @throws EvaluationFailure when it fails
     */
    Object query(String name, List<Object> arguments) {
        return taking(name, arguments).reduce((a, b) -> b.isNarrowerThan(a) && !a.isNarrowerThan(b) ? b : a).map(s -> call(s, arguments)).orElse(null);
    }

    private Stream<Service> taking(String name, List<Object> arguments) {
        return byName.getOrDefault(name, List.of()).stream().filter(s -> s.takes(arguments));
    }

    private static Object call(Service service, List<Object> arguments) {
        String name = service.method.getName();
        try {
            return service.method.invoke(service.instance, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new EvaluationFailure("the service " + name + " fails", e.getCause());
        } catch (IllegalAccessException e) {
            throw new EvaluationFailure("the service " + name + " is not open", e);
        }
    }
}
