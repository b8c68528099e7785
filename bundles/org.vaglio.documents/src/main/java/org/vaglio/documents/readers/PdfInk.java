// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects what is printed on one page: characters and straight lines. Images are not opened. */
final class PdfInk extends PDFGraphicsStreamEngine {

    private static final int GLYPHS = 500_000;
    private static final int RULES = 20_000;
    private static final int FORMS = 20_000;
    private static final float THIN = 3;
    private static final float STRAIGHT = 0.6f;

    private final PDRectangle box;
    private final int rotation;
    private final Limits limits;
    private final List<List<PdfGlyph>> glyphs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<PdfRule> horizontal = new ArrayList<>();
    private final List<PdfRule> vertical = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float[] current = {0, 0};
    private float[] begin = {0, 0};
    private int unreadable;

    private PdfInk(PDPage page, Limits limits) {
        super(page);
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360) / 90;
        this.limits = limits;
        addOperator(new Forms());
        addOperator(new Ignored("BI"));
        addOperator(new Ignored("sh"));
    }

    /** All that is printed on a page. */
    static PdfInk of(PDPage page, Limits limits) throws IOException {
        PdfInk ink = new PdfInk(page, limits);
        ink.processPage(page);
        return ink;
    }

    /** How wide the page is, as it is looked at. */
    float width() {
        return rotation % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    /** How high the page is, as it is looked at. */
    float height() {
        return rotation % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    /**
     * The characters of lines that are turned.
     *
     * @param quarters of a full turn, clockwise; 0 for lines to be read as the page lies
     * @return coordinates as on the page when it is turned back
     */
    List<PdfGlyph> glyphs(int quarters) {
        return glyphs.get(quarters);
    }

    /** How far most characters are turned, and so the page has to be turned back. */
    int quarters() {
        int most = 0;
        for (int q = 1; q < glyphs.size(); q++) {
            most = glyphs.get(q).size() > glyphs.get(most).size() ? q : most;
        }
        return most;
    }

    /** The lines across the page when it is turned back by some quarters. */
    List<PdfRule> horizontal(int quarters) {
        return quarters % 2 == 0 ? turned(horizontal, true, quarters) : turned(vertical, false, quarters);
    }

    /** The lines along the page when it is turned back by some quarters. */
    List<PdfRule> vertical(int quarters) {
        return quarters % 2 == 0 ? turned(vertical, false, quarters) : turned(horizontal, true, quarters);
    }

    private List<PdfRule> turned(List<PdfRule> rules, boolean across, int quarters) {
        return quarters == 0 ? rules : rules.stream().map(r -> {
            float[] a = turned(across ? r.from() : r.at(), across ? r.at() : r.from(), 0, quarters);
            float[] b = turned(across ? r.to() : r.at(), across ? r.at() : r.to(), 0, quarters);
            boolean nowAcross = across == (quarters % 2 == 0);
            return nowAcross ? new PdfRule(a[1], Math.min(a[0], b[0]), Math.max(a[0], b[0]))
                    : new PdfRule(a[0], Math.min(a[1], b[1]), Math.max(a[1], b[1]));
        }).toList();
    }

    /** How many characters there are that can be read and seen. */
    long characters() {
        return glyphs.stream().flatMap(List::stream).filter(g -> !g.isBlank()).count();
    }

    /** How many characters are printed by fonts that do not say which they are. */
    int unreadable() {
        return unreadable;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Refusal.ifInterrupted();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            unreadable++;
            return;
        }
        Point2D.Float origin = matrix.transformPoint(0, 0);
        Point2D.Float end = matrix.transformPoint(displacement.getX(), displacement.getY());
        Point2D.Float top = matrix.transformPoint(0, 1);
        float[] from = shown(origin.x, origin.y);
        float[] to = shown(end.x, end.y);
        float[] up = shown(top.x, top.y);
        int quarters = quarters(from, up);
        if (quarters >= 0 && from[0] >= -1 && from[1] >= -1 && from[0] <= width() + 1 && from[1] <= height() + 1) {
            add(PdfCharacters.plain(text), from, to, up, quarters);
        }
    }

    /** By the direction of their height: a blank may have no width. Text that runs aslant is a watermark. */
    private static int quarters(float[] from, float[] up) {
        float dx = up[0] - from[0];
        float dy = up[1] - from[1];
        if (Math.abs(dx) < 0.25f * Math.abs(dy)) {
            return dy < 0 ? 0 : 2;
        }
        return Math.abs(dy) < 0.25f * Math.abs(dx) ? dx > 0 ? 1 : 3 : -1;
    }

    private void add(String text, float[] from, float[] to, float[] up, int quarters) {
        float width = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
        float size = Math.max(Math.abs(up[0] - from[0]), Math.abs(up[1] - from[1]));
        List<PdfGlyph> list = glyphs.get(quarters);
        if (list.size() >= GLYPHS) {
            throw new Refusal(Problems.tooMuch(GLYPHS, "caratteri in una pagina", "characters on one page"));
        }
        limits.countCharacters(text.length());
        float[] at = upright(from, quarters);
        list.add(new PdfGlyph(text, at[0], at[1], width, size));
    }

    /** A place of the page turned back by some quarters, in the coordinates of the page turned back by others. */
    float[] turned(float x, float y, int from, int to) {
        return upright(switch (from) {
            case 1 -> new float[] {width() - y, x};
            case 2 -> new float[] {width() - x, height() - y};
            case 3 -> new float[] {y, height() - x};
            default -> new float[] {x, y};
        }, to);
    }

    private float[] upright(float[] place, int quarters) {
        return switch (quarters) {
            case 1 -> new float[] {place[1], width() - place[0]};
            case 2 -> new float[] {width() - place[0], height() - place[1]};
            case 3 -> new float[] {height() - place[1], place[0]};
            default -> place;
        };
    }

    /** A place in the coordinates of the file, as it is looked at: from the top left, turned. */
    private float[] shown(float x, float y) {
        float right = x - box.getLowerLeftX();
        float up = y - box.getLowerLeftY();
        return switch (rotation) {
            case 1 -> new float[] {up, right};
            case 2 -> new float[] {box.getWidth() - right, up};
            case 3 -> new float[] {box.getHeight() - up, box.getWidth() - right};
            default -> new float[] {right, box.getHeight() - up};
        };
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        begin = shown(x, y);
        current = begin;
        path.add(null);
    }

    @Override
    public void lineTo(float x, float y) {
        segmentTo(shown(x, y));
    }

    private void segmentTo(float[] next) {
        if (path.size() < RULES) {
            path.add(new float[] {current[0], current[1], next[0], next[1]});
        }
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = shown(x3, y3);
        path.add(new float[] {Float.NaN, 0, 0, 0});
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(0, 0);
    }

    @Override
    public void closePath() {
        segmentTo(begin);
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        float thickness = getGraphicsState().getLineWidth() * Math.abs(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX());
        if (thickness <= 2 * THIN) {
            path.forEach(segment -> {
                if (segment != null) {
                    rule(segment[0], segment[1], segment[2], segment[3], STRAIGHT);
                }
            });
        }
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        int from = 0;
        for (int i = 1; i <= path.size(); i++) {
            if (i == path.size() || path.get(i) == null) {
                filled(path.subList(from, i));
                from = i;
            }
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        List<float[]> kept = new ArrayList<>(path);
        strokePath();
        path.addAll(kept);
        fillPath(windingRule);
    }

    /** Word prints a line as a thin filled rectangle. */
    private void filled(List<float[]> outline) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (float[] s : outline) {
            if (s == null) {
                continue;
            }
            if (Float.isNaN(s[0])) {
                return;
            }
            left = Math.min(left, Math.min(s[0], s[2]));
            top = Math.min(top, Math.min(s[1], s[3]));
            right = Math.max(right, Math.max(s[0], s[2]));
            bottom = Math.max(bottom, Math.max(s[1], s[3]));
        }
        rule(left, top, right, bottom, THIN);
    }

    private void rule(float x0, float y0, float x1, float y1, float thickness) {
        float width = Math.abs(x1 - x0);
        float height = Math.abs(y1 - y0);
        if (!(Math.max(width, height) < 20_000) || horizontal.size() + vertical.size() >= RULES) {
            return;
        }
        if (height <= thickness && width > height) {
            horizontal.add(new PdfRule((y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
        } else if (width <= thickness && height > width) {
            vertical.add(new PdfRule((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        // pictures have no text
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped is rarely text
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // nor are shades
    }

    /** Forms are parts of pages that are kept apart; one that draws itself would never end. */
    private final class Forms extends DrawObject {

        private int drawn;

        Forms() {
            super(PdfInk.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (++drawn > FORMS) {
                throw new Refusal(Problems.damaged());
            }
            super.process(operator, operands);
        }
    }

    /** Takes the place of an operator that would open pictures. */
    private final class Ignored extends OperatorProcessor {

        private final String name;

        Ignored(String name) {
            super(PdfInk.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            // nothing to collect
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
