// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

/** Classes by the names that specifications give them: {@code T}, {@code package::T}, {@code package.T}. */
public final class Types {

    private static final String ANY = "EObject";

    private Types() {
    }

    /** Whether an element is of a class. {@code EObject} stands for any; nothing is of a class without a name. */
    public static boolean isA(EObject element, String type) {
        if (simple(type).equals(ANY)) {
            return true;
        }
        EClass own = element.eClass();
        return isNamed(own, type) || own.getEAllSuperTypes().stream().anyMatch(s -> isNamed(s, type));
    }

    /** The class of a name in the given packages and those in them; empty when there is none. */
    public static Optional<EClass> find(Collection<EPackage> packages, String type) {
        return packages.stream().flatMap(Types::nested).flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(c -> isNamed(c, type)).findFirst();
    }

    private static Stream<EPackage> nested(EPackage outer) {
        return Stream.concat(Stream.of(outer), outer.getESubpackages().stream().flatMap(Types::nested));
    }

    /** Whether a class has a name, with or without that of its package. */
    public static boolean isCalled(EClass type, String name) {
        return isNamed(type, name);
    }

    /**
     * A constant of an enumeration.
     *
     * @param element     an element of the model: its metamodel and those that its model knows are searched
     * @param enumeration name of the enumeration, with that of its package
     * @param name        name of the constant
     * @throws IllegalArgumentException when there is none
     */
    public static EEnumLiteral literal(EObject element, String enumeration, String name) {
        Resource file = element.eResource();
        Stream<EPackage> known = file == null || file.getResourceSet() == null ? Stream.of()
                : file.getResourceSet().getPackageRegistry().values().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast);
        return Stream.concat(Stream.of(element.eClass().getEPackage()), known).flatMap(Types::nested).flatMap(p -> p.getEClassifiers().stream())
                .filter(c -> c instanceof EEnum && isNamed(c, enumeration)).map(c -> ((EEnum) c).getEEnumLiteral(name)).filter(Objects::nonNull)
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no constant " + enumeration + "::" + name));
    }

    private static boolean isNamed(EClassifier type, String name) {
        String simple = simple(name);
        if (!simple.equals(type.getName())) {
            return false;
        }
        String qualifier = qualifier(name.substring(0, name.length() - simple.length()));
        return qualifier.isEmpty() || type.getEPackage() == null || simple(qualifier).equals(type.getEPackage().getName())
                || qualifier.equals(type.getEPackage().getNsPrefix());
    }

    /** Without the sign at its end: {@code ::}, a dot, or a slash. */
    private static String qualifier(String text) {
        int sign = text.endsWith("::") ? 2 : text.endsWith(".") || text.endsWith("/") ? 1 : 0;
        return text.substring(0, text.length() - sign);
    }

    private static String simple(String name) {
        int colon = name.lastIndexOf(':');
        return name.substring(Math.max(colon, Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'))) + 1);
    }
}
