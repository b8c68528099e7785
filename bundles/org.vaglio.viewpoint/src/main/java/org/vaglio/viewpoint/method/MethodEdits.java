// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.method;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Intervention;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.Quantity;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.Threshold;
import org.vaglio.viewpoint.Views;
import org.vaglio.model.FreshNames;

/** What the tools of the diagram of a method change. */
public final class MethodEdits {

    private static final RiskmapFactory FACTORY = RiskmapFactory.eINSTANCE;

    /** A new index without criteria. */
    public Index createIndex(Method method) {
        Index index = FACTORY.createIndex();
        index.setName(FreshNames.near(method, "Indice"));
        index.setTitle("Nuovo indice");
        method.getMembers().add(index);
        return index;
    }

    /** A new criterion without answers. */
    public Criterion createCriterion(Index index) {
        Criterion criterion = FACTORY.createCriterion();
        criterion.setName(FreshNames.near(index, "Criterio"));
        criterion.setTitle("Nuovo criterio");
        index.getMembers().add(criterion);
        return criterion;
    }

    /** A new answer; its score is left open, since any number would be made up. */
    public Answer createAnswer(Criterion criterion) {
        Answer answer = FACTORY.createAnswer();
        answer.setText("Nuova risposta");
        criterion.getAnswers().add(answer);
        return answer;
    }

    /** A new highest level. */
    public Level createLevel(Method method) {
        Level level = FACTORY.createLevel();
        level.setName(FreshNames.near(method, "Livello"));
        method.getMembers().add(level);
        return level;
    }

    /** A new formula: the product of all indices, or a judgement when there are none. */
    public Formula createFormula(Method method) {
        Formula formula = FACTORY.createFormula();
        formula.setName(FreshNames.near(method, "Formula"));
        formula.getOperands().addAll(method.getIndices());
        formula.setOperation(formula.getOperands().isEmpty() ? Operation.JUDGEMENT : Operation.PRODUCT);
        method.getMembers().add(formula);
        return formula;
    }

    /** A new table with one band without bounds. */
    public BandTable createBandTable(Method method) {
        BandTable table = FACTORY.createBandTable();
        method.getMembers().add(table);
        createBand(table);
        return table;
    }

    /** A new band above the others, which begins where the last one ends. */
    public Band createBand(BandTable table) {
        Band band = FACTORY.createBand();
        band.setName(FreshNames.near(table, "Fascia"));
        if (!table.getBands().isEmpty() && table.getBands().getLast().getUpper() != null) {
            Band last = table.getBands().getLast();
            band.setLower(last.getUpper());
            band.setLowerOpen(!last.isUpperOpen());
        }
        table.getBands().add(band);
        return band;
    }

    /** A new intervention for a band, in the method that holds the band. */
    public Intervention createIntervention(Band band) {
        Intervention intervention = FACTORY.createIntervention();
        intervention.setBand(band);
        intervention.setText("Nuovo intervento");
        Navigation.container(band, Method.class).getMembers().add(intervention);
        return intervention;
    }

    /** A new threshold where the highest band begins; at 0 when no band has a lower bound. */
    public Threshold createThreshold(Method method) {
        Threshold threshold = FACTORY.createThreshold();
        Band last = method.getBandTable() == null || method.getBandTable().getBands().isEmpty() ? null
                : method.getBandTable().getBands().getLast();
        threshold.setValue(last == null || last.getLower() == null ? Figure.parse("0") : last.getLower());
        method.getMembers().add(threshold);
        return threshold;
    }

    /** Adds an operand to a formula; a judgement becomes a product. */
    public Formula addOperand(Formula formula, Quantity quantity) {
        if (formula.getOperation() == Operation.JUDGEMENT) {
            formula.setOperation(Operation.PRODUCT);
        }
        formula.getOperands().add(quantity);
        return formula;
    }

    /** Takes an operand from a formula; one without operands becomes a judgement. */
    public Formula removeOperand(Formula formula, Quantity quantity) {
        formula.getOperands().removeIf(o -> o == quantity || o.getName() != null && o.getName().equals(quantity.getName()));
        if (formula.getOperands().isEmpty()) {
            formula.setOperation(Operation.JUDGEMENT);
        }
        return formula;
    }

    /**
     * Takes an operand from the formula at the end of an edge.
     *
     * @param edge the view of the line between them
     */
    public Quantity cutOperand(Quantity quantity, EObject edge) {
        Views.atEnd(edge, Formula.class).ifPresent(formula -> removeOperand(formula, quantity));
        return quantity;
    }

    /** Puts an operand in the place of another in the formula at the end of an edge. */
    public Quantity replaceOperand(Quantity old, Quantity quantity, EObject edge) {
        Views.atEnd(edge, Formula.class).ifPresent(formula -> replace(formula.getOperands(), old, quantity));
        return quantity;
    }

    private static void replace(List<Quantity> operands, Quantity old, Quantity quantity) {
        int index = operands.indexOf(old);
        if (index >= 0 && !operands.contains(quantity)) {
            operands.set(index, quantity);
        }
    }

    /** Moves a criterion to another index. */
    public Criterion takeCriterion(Index index, Criterion criterion) {
        if (criterion.eContainer() != index) {
            index.getMembers().add(criterion);
            FreshNames.keepApart(criterion, index.getCriteria().stream());
        }
        return criterion;
    }

    /** Moves an answer to another criterion. */
    public EObject takeAnswer(Criterion criterion, Answer answer) {
        criterion.getAnswers().add(answer);
        return answer;
    }
}
