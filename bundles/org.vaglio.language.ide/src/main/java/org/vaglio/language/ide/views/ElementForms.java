// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Derivation;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.views.FormField.Choice;
import org.vaglio.language.ide.views.FormField.Kind;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.provider.RiskmapItemProviderAdapterFactory;

import com.google.inject.Inject;

/** Elements as forms, from the property sources of the metamodel. */
public class ElementForms {

    /** How a date is written in a map. */
    static final String DATE = "yyyy-MM-dd";

    private final RiskmapItemProviderAdapterFactory providers = new RiskmapItemProviderAdapterFactory();

    @Inject
    private Symbols symbols;
    @Inject
    private Derivation derivation;

    /** The form of an element of a group. */
    public ElementForm of(MapGroup group, EObject element) {
        ElementRefs refs = new ElementRefs(group);
        List<FormField> fields = new ArrayList<>();
        if (providers.adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source) {
            List<IItemPropertyDescriptor> descriptors = source.getPropertyDescriptors(element);
            descriptors.stream().map(d -> field(group, refs, element, d)).filter(Objects::nonNull).forEach(fields::add);
        }
        ScoringSheet sheet = element instanceof ScoringSheet s ? s : null;
        Plan plan = sheet == null ? null : Navigation.plan(sheet);
        SheetFacts facts = plan == null ? null : group.facts(plan).sheetOf(sheet).orElse(null);
        return new ElementForm(refs.of(element), symbols.kind(element), symbols.label(element), fields,
                facts == null ? List.of() : questions(facts), facts == null ? List.of() : results(facts, group.facts(plan)));
    }

    private FormField field(MapGroup group, ElementRefs refs, EObject element, IItemPropertyDescriptor descriptor) {
        EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(element);
        if (feature.isDerived() || !feature.isChangeable() || feature instanceof EReference r && r.isContainment()) {
            return null;
        }
        Object value = element.eIsSet(feature) || feature.getEType() instanceof EEnum ? element.eGet(feature) : null;
        List<Choice> values = (value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value))
                .map(v -> choice(refs, v)).filter(c -> !c.key().isEmpty()).toList();
        List<Choice> choices = choices(group, refs, feature);
        Kind kind = feature.isMany() && feature instanceof EReference ? Kind.LIST : choices.isEmpty() && !(feature instanceof EReference) ? Kind.TEXT : Kind.CHOICE;
        if (feature.isMany() && kind == Kind.TEXT) {
            return null; // lists of texts are written in the text
        }
        return new FormField(feature.getName(), descriptor.getDisplayName(element), Objects.requireNonNullElse(
                descriptor.getDescription(element), ""), kind, values, choices);
    }

    private Choice choice(ElementRefs refs, Object value) {
        return switch (value) {
            case EObject target -> new Choice(ModelChanges.key(refs.of(target), target), symbols.label(target));
            case Enumerator literal -> new Choice(literal.getLiteral(), literal.getLiteral());
            case Date date -> new Choice(date(date), date(date));
            default -> new Choice(String.valueOf(value), String.valueOf(value));
        };
    }

    private static String date(Date date) {
        return new SimpleDateFormat(DATE).format(date);
    }

    private List<Choice> choices(MapGroup group, ElementRefs refs, EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum literals) {
            return literals.getELiterals().stream().map(l -> new Choice(l.getLiteral(), l.getLiteral())).toList();
        }
        if (!(feature instanceof EReference reference)) {
            return Boolean.class.isAssignableFrom(feature.getEType().getInstanceClass())
                    || feature.getEType().getInstanceClass() == boolean.class ? List.of(new Choice("true", "✓"), new Choice("false", "–")) : List.of();
        }
        List<Choice> choices = new ArrayList<>();
        for (MapFile file : group.files()) {
            if (file.map() != null) {
                file.map().eAllContents().forEachRemaining(e -> {
                    if (reference.getEReferenceType().isInstance(e) && symbols.isShown(e)) {
                        choices.add(choice(refs, e));
                    }
                });
            }
        }
        return choices;
    }

    /** The criteria of a sheet's method, each with the score that the sheet gives. */
    List<ElementForm.Question> questions(SheetFacts sheet) {
        Map<Criterion, Score> scores = new HashMap<>();
        sheet.indices().forEach(i -> i.forEachScore(scores::putIfAbsent));
        List<ElementForm.Question> questions = new ArrayList<>();
        sheet.methodFacts().ifPresent(method -> {
            for (Index index : method.method().getIndices()) {
                Navigation.criteria(index).forEach(c -> questions.add(question(index, c, scores.get(c))));
            }
        });
        return questions;
    }

    private ElementForm.Question question(Index index, Criterion criterion, Score score) {
        List<Choice> answers = criterion.getAnswers().stream().filter(a -> !shown(a).isEmpty()).map(a -> new Choice(shown(a),
                shown(a) + (a.getText() == null ? "" : " · " + a.getText()))).toList();
        String chosen = score == null || score.isMissing() ? "" : score.getValue() != null ? score.getValue().text()
                : score.getLevel() != null ? String.valueOf(score.getLevel().getName()) : "";
        return new ElementForm.Question(index.getName(), criterion.getName(), symbols.title(index), symbols.title(criterion),
                Objects.requireNonNullElse(criterion.getQuestion(), ""), answers, chosen);
    }

    private static String shown(Answer answer) {
        return answer.getScore() != null ? answer.getScore().text()
                : answer.getLevel() != null ? String.valueOf(answer.getLevel().getName()) : "";
    }

    private List<String> results(SheetFacts sheet, PlanFacts plan) {
        return Arrays.stream(derivation.of(sheet, plan).split("\n\n")).map(l -> l.replace("**", "")).toList();
    }
}
