// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.conversion;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Leaves out values that are not set: Xtext's own service would write the null of an own data type, and look for the word of a
 * choice that has none.
 */
@Singleton
public class UnsetValues extends TransientValueService {

    private final Set<Object> choicesWithWords;

    @Inject
    public UnsetValues(IGrammarAccess grammar) {
        choicesWithWords = EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), EnumLiteralDeclaration.class).stream()
                .map(word -> word.getEnumLiteral().getInstance()).collect(Collectors.toSet());
    }

    @Override
    protected boolean defaultValueIsSerializeable(EStructuralFeature feature) {
        Object value = feature.getDefaultValue();
        boolean wordless = value instanceof Enumerator && !choicesWithWords.contains(value);
        return value != null && !wordless && super.defaultValueIsSerializeable(feature);
    }
}
