// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Intervention;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.Quantity;
import org.vaglio.model.riskmap.Threshold;
import org.vaglio.viewpoint.Views;
import org.vaglio.viewpoint.Wording;

/**
 * What the diagram of a method shows: indices with their criteria and answers, formulas, levels, bands with what they call for, and
 * the threshold; what the method inherits is shown among what is its own.
 */
public final class MethodQueries {

    private static final int TITLE = 80;
    private static final int ANSWER = 80;

    /** Title of the diagram. */
    public String methodTitle(Method method) {
        return "Metodo – " + Names.of(method);
    }

    /** Title of an index and how it is computed. */
    public String indexLabel(Index index) {
        return Wording.title(index, TITLE) + " (" + Navigation.aggregation(index).getLiteral() + ")";
    }

    /** Title of a criterion, with its weight when it has one. */
    public String criterionLabel(Criterion criterion) {
        return Wording.title(criterion, TITLE) + (criterion.getWeight() == null ? "" : " (peso " + criterion.getWeight().text() + ")");
    }

    /** The question of a criterion. */
    public String criterionTooltip(Criterion criterion) {
        return criterion.getQuestion() == null ? "" : criterion.getQuestion();
    }

    /** Score or level of an answer, and its text. */
    public String answerLabel(Answer answer) {
        String score = answer.getScore() != null ? answer.getScore().text() : answer.getLevel() != null ? Names.of(answer.getLevel()) : "–";
        return (score + "  " + Wording.shortened(answer.getText(), ANSWER)).strip();
    }

    /** The whole text of an answer. */
    public String answerTooltip(Answer answer) {
        return answer.getText() == null ? "" : answer.getText();
    }

    /** A formula as people write it: {@code rischio = probabilità × impatto}. */
    public String formulaLabel(Formula formula) {
        List<String> operands = formula.getOperands().stream().map(this::operand).toList();
        String computed = switch (formula.getOperation()) {
            case PRODUCT -> String.join(" × ", operands);
            case SUM -> String.join(" + ", operands);
            case JUDGEMENT -> "giudizio motivato";
            case MAXIMUM, MODE, MATRIX -> formula.getOperation().getLiteral() + " di " + String.join(", ", operands);
        };
        return operand(formula) + " = " + computed;
    }

    private String operand(Quantity quantity) {
        String name = Names.of(quantity);
        return name == null || name.isBlank() ? "rischio" : name;
    }

    /** The formulas that compute with an index or another formula, in all methods that use it. */
    public Collection<Formula> usingFormulas(Quantity quantity) {
        return methodsWith(quantity).flatMap(m -> m.getFormulas().stream())
                .filter(f -> f != quantity && f.getOperands().stream().anyMatch(o -> isSame(o, quantity))).distinct().toList();
    }

    /** An inherited formula names the index of its own method, in whose place the method may have another of the same name. */
    private static boolean isSame(Quantity operand, Quantity quantity) {
        return operand == quantity || operand.getName() != null && operand.getName().equals(quantity.getName());
    }

    private static Stream<Method> methodsWith(Quantity quantity) {
        return methods(quantity).filter(m -> m.getIndices().contains(quantity) || m.getFormulas().contains(quantity));
    }

    private static Stream<Method> methods(EObject element) {
        Resource file = element.eResource();
        if (file == null || file.getResourceSet() == null) {
            return Optional.ofNullable(Navigation.container(element, Method.class)).stream();
        }
        return new ArrayList<>(file.getResourceSet().getResources()).stream().flatMap(r -> r.getContents().stream())
                .flatMap(root -> root.eContents().stream()).filter(Method.class::isInstance).map(Method.class::cast);
    }

    /** The bands into which the results of a formula fall; none for a formula that another one computes with. */
    public Collection<BandTable> classifyingBands(Formula formula) {
        if (!usingFormulas(formula).isEmpty()) {
            return List.of();
        }
        return methodsWith(formula).map(Method::getBandTable).filter(b -> b != null).distinct().toList();
    }

    /** Title of a table of bands, and how values are set against its bounds. */
    public String bandTableLabel(BandTable table) {
        String title = table.getTitle() == null || table.getTitle().isBlank() ? "Fasce" : Wording.shortened(table.getTitle(), TITLE);
        return switch (table.getReading()) {
            case UNSPECIFIED -> title;
            case EXACT, CUT, ROUNDED -> title + " (lettura " + table.getReading().getLiteral() + ")";
        };
    }

    /** Title and bounds of a band. */
    public String bandLabel(Band band) {
        String lower = bound(band.getLower(), band.isLowerOpen() ? "oltre " : "da ");
        String upper = bound(band.getUpper(), band.isUpperOpen() ? "a meno di " : "a ");
        return (Wording.title(band, TITLE) + "  " + lower + (lower.isEmpty() || upper.isEmpty() ? "" : " ") + upper).strip();
    }

    private static String bound(Figure bound, String word) {
        return bound == null ? "" : word + bound.text();
    }

    /** What a band calls for in the method that is shown or in one that uses the same bands. */
    public Collection<Intervention> interventionsOf(Band band) {
        return methods(band).flatMap(m -> m.getInterventions().stream()).filter(i -> i.getBand() == band).distinct().toList();
    }

    /** An intervention and how often. */
    public String interventionLabel(Intervention intervention) {
        return Wording.shortened(intervention.getText(), ANSWER)
                + (intervention.getFrequency() == null ? "" : " (" + intervention.getFrequency() + ")");
    }

    /** Where a band stands among those of its table: 0 for the lowest, 100 for the highest. */
    public int classPosition(Band band) {
        return band.eContainer() instanceof BandTable table ? position(band, BandFacts.rising(table.getBands())) : 0;
    }

    /** Where a level stands among those of its method: 0 for the lowest, 100 for the highest. */
    public int classPosition(Level level) {
        return level.eContainer() instanceof Method method ? position(level, method.getLevels()) : 0;
    }

    private static int position(EObject element, List<?> rising) {
        return rising.size() < 2 ? 50 : 100 * rising.indexOf(element) / (rising.size() - 1);
    }

    /** Title of a level. */
    public String levelLabel(Level level) {
        return Wording.title(level, TITLE);
    }

    /** The method itself when it has levels: what the list of levels stands for. */
    public Collection<Method> withLevels(Method method) {
        return method.getLevels().isEmpty() ? List.of() : List.of(method);
    }

    /** Heading of the list of levels. */
    public String levelsLabel(Method method) {
        return method.getLevels().stream().map(Names::of).collect(Collectors.joining(" < ", "Livelli: ", ""));
    }

    /** The threshold as people write it. */
    public String thresholdLabel(Threshold threshold) {
        String value = threshold.getValue() == null ? "" : threshold.getValue().text();
        return "Soglia: " + (threshold.isExclusive() ? "oltre " : "almeno ") + value;
    }

    /** The value of the threshold as it is written. */
    public String thresholdValue(Threshold threshold) {
        return threshold.getValue() == null ? "" : threshold.getValue().text();
    }

    /** Whether a method may be given a threshold: it can be edited and has none of its own. */
    public boolean mayHaveThreshold(Method method) {
        return isEditable(method) && method.getMembers().stream().noneMatch(Threshold.class::isInstance);
    }

    /** The threshold that the results of a formula may reach. */
    public Collection<Threshold> thresholdsOf(Formula formula) {
        if (!usingFormulas(formula).isEmpty() || formula.getOperation() == Operation.JUDGEMENT) {
            return List.of();
        }
        return methodsWith(formula).map(Method::getThreshold).filter(t -> t != null).distinct().toList();
    }

    /**
     * Whether an element is inherited from another method.
     *
     * @param diagram the diagram of the method that is shown
     */
    public boolean isInherited(Element element, EObject diagram) {
        return Navigation.container(element, Method.class) != Views.around(diagram, Method.class);
    }

    /** Whether an element is in a file that can be edited, and not in the library. */
    public boolean isEditable(Element element) {
        Resource file = element.eResource();
        URI uri = file == null ? null : file.getURI();
        return uri == null || !uri.isArchive() && !uri.isPlatformPlugin() && !String.valueOf(uri.scheme()).startsWith("bundle");
    }

    /** Whether an index or formula may be an operand of a formula that does not have it yet. */
    public boolean mayBeOperand(Quantity quantity, Formula formula) {
        return quantity != formula && isEditable(formula) && !formula.getOperands().contains(quantity) && !usingFormulas(formula).contains(quantity);
    }
}
