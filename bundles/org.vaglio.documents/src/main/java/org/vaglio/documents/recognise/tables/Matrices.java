// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.Arithmetic;
import org.vaglio.documents.recognise.Fragment.Calculation;
import org.vaglio.documents.recognise.Fragment.Matrix;
import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** A matrix of probability and impact: of levels, or of the products of its margins. */
public final class Matrices implements Recogniser {

    private static final int FEWEST = 2;
    private static final double MOST = 0.6;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<String> header = lines.texts(at).stream().map(Matrices::plain).toList();
        Optional<Recognised> levels = read(lines, at, header, LevelWords::isLevel).map(r -> levels(lines, at, header, r));
        return levels.isPresent() ? levels : read(lines, at, header, Words::isFigure).flatMap(r -> products(lines, at, header, r));
    }

    /** "P = 3" in a margin is 3. */
    private static String plain(String text) {
        return text.replaceFirst("^\\p{L}{1,12}\\s*=\\s*", "");
    }

    /** The rows below a header whose cells, but for the first, are all of a kind. */
    private static Optional<List<List<String>>> read(Lines lines, int at, List<String> header, Predicate<String> cell) {
        long margin = header.stream().filter(cell).count();
        boolean headed = margin >= FEWEST && margin >= header.size() - 1 && (margin == header.size() || !cell.test(header.get(0)));
        if (!headed) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int next = at + 1;
        while (next < lines.size() && lines.texts(next).size() == margin + 1 && lines.texts(next).stream().map(Matrices::plain).allMatch(cell)) {
            rows.add(lines.texts(next).stream().map(Matrices::plain).toList());
            next++;
        }
        return rows.size() >= FEWEST ? Optional.of(rows) : Optional.empty();
    }

    private static List<String> margin(List<String> header, int width) {
        return header.subList(header.size() - width, header.size());
    }

    private static Recognised levels(Lines lines, int at, List<String> header, List<List<String>> rows) {
        List<String> columns = margin(header, rows.get(0).size() - 1);
        String corner = Words.normal(header.get(0));
        boolean impactInRows = corner.startsWith("impatto") && header.size() > columns.size();
        List<Matrix.Entry> entries = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                entries.add(impactInRows ? new Matrix.Entry(columns.get(i), row.get(0), row.get(i + 1))
                        : new Matrix.Entry(row.get(0), columns.get(i), row.get(i + 1)));
            }
        }
        return new Recognised(List.of(new Matrix(lines.span(at, at + 1 + rows.size()), entries)), 1 + rows.size());
    }

    /** Cells that are not the product of their margins, in a matrix where most are. */
    private static Optional<Recognised> products(Lines lines, int at, List<String> header, List<List<String>> rows) {
        List<String> columns = margin(header, rows.get(0).size() - 1);
        List<Fragment> wrong = new ArrayList<>();
        int cells = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns.size(); i++) {
                Figure row = Words.figure(rows.get(r).get(0)).orElseThrow();
                Figure column = Words.figure(columns.get(i)).orElseThrow();
                Figure cell = Words.figure(rows.get(r).get(i + 1)).orElseThrow();
                cells++;
                if (!product(row, column).equals(cell.value())) {
                    wrong.add(new Arithmetic(lines.span(at + 1 + r, at + 2 + r), "Matrice", Calculation.PRODUCT, List.of(row, column), null, cell));
                }
            }
        }
        return wrong.size() <= cells * (1 - MOST) ? Optional.of(new Recognised(wrong, 1 + rows.size())) : Optional.empty();
    }

    private static BigFraction product(Figure a, Figure b) {
        return a.value().multiply(b.value());
    }
}
