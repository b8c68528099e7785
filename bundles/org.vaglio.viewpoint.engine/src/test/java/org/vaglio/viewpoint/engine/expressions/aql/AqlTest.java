// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Collection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.viewpoint.engine.Shelf;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.expressions.Variables;

class AqlTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            self.name                                                        ; all
            self.books.name                                                  ; [Iliad, Odyssey]
            self.books->size() + 1                                           ; 3
            'b' + self.books->size()                                         ; b2
            1 + 2 * 3                                                        ; 7
            7 / 2                                                            ; 3
            7.0 / 2                                                          ; 3.5
            (1 + 2) * 3 = 9 and not false                                    ; true
            false or true implies false                                      ; false
            if self.books->isEmpty() then 'none' else 'some' endif           ; some
            let n = self.books->size() in n * n                              ; 4
            self.books->select(b | b.pages > 600).name                       ; [Iliad]
            self.books->reject(b | b.pages > 600)->first().name              ; Odyssey
            self.books->sortedBy(b | b.pages)->collect(b | b.name)           ; [Odyssey, Iliad]
            self.books->exists(b : books::Book | b.name = 'Odyssey')         ; true
            self.eAllContents(books::Shelf).name                             ; [poems]
            self.eContents()->filter(books::Book)->size()                    ; 2
            self.books->first().eContainer(books::Named).name                ; all
            self.oclIsKindOf(books::Named)                                   ; true
            self.oclIsTypeOf(books::Named)                                   ; false
            self.best.name                                                   ;
            self.name.toUpperFirst().concat('!')                             ; All!
            self.books.name->sep(', ')->toString()                           ; Iliad, Odyssey
            self.books->last().cites->includes(self.books->first())          ; true
            Sequence{1, 2, 2}->asSet()->size()                               ; 2
            Sequence{1, 2, 2}->asSet()->collect(n | 7)->size()               ; 1
            [1, 2]->union([2])->size()                                       ; 3
            self.nothing                                                     ;
            'x' + self.nothing + self.frob()                                 ; x
            self.books.name + '!'                                            ; IliadOdyssey!
            if self.best then 'a' else 'b' endif                             ;
            self.eContents()->filter({books::Book | books::Shelf})->size()   ; 3
            self.books->first().eContainerOrSelf(books::Book).name           ; Iliad
            self.books->first().eContainerOrSelf(books::Shelf).name          ; all
            self.books->first().eInverse(books::Book).name                   ; [Odyssey]
            self.books->first().eInverse('cites')->size()                    ; 1
            self.books->first().eInverse().name                              ; [all, Odyssey]
            self.books->last().precedingSiblings().name                      ; [poems, Iliad]
            self.books->first().followingSiblings(books::Book).name          ; [Odyssey]
            self.eResource().getURI().lastSegment()                          ; model.xmi
            self.books->first().eResource().getContents(books::Shelf).name   ; [all]
            self.books->first().eClass() = books::Book                       ; true
            self.books->first().kind = books::Kind::verse                    ; true
            self.books->last().kind = books::Kind::verse                     ; false
            self.books->first().kind = 'verse'                               ; false
            'a b'.tokenize(' ')->size()                                      ; 2
            'abcb'.index('b') + 'abcb'.lastIndex('b')                        ; 6
            (7).mod(4)                                                       ; 3
            self.best.pages < 3                                              ; true
            self.best.name.size() + 1                                        ; 1
            self.best.name.startsWith('a')                                   ; false
            self.best.name.toUpper()                                         ;
            self.best.oclIsKindOf(books::Book)                               ; false
            self.best.frob()                                                 ;
            2 == 1 + 1                                                       ; true
            true or false xor true                                           ; false
            let n : ecore::EInt = 2 in n * n                                 ; 4
            Sequence{'a', 'b', 'c'}->indexOfSlice(Sequence{'b', 'c'})        ; 2
            Sequence{1, 2}->startsWith(Sequence{2})                          ; false
            self.books->all()                                                ; 2
            self->all()                                                      ; 1
            self.books + self                                                ;
            self.nothing.eContainer()                                        ;
            self.nothing->size()                                             ;
            not self.nothing.oclIsKindOf(books::Book)                        ; true
            self.nothing.toString() + 'x'                                    ; x
            self.nothing->isEmpty() or true                                  ;
            self.nothing = null                                              ; false
            self.best = null                                                 ; true
            not self.nothing                                                 ;
            self.eContents().pages                                           ; [700, 500]
            self.eContents()->collect(e | e.pages)                           ; [700, 500]
            self.eContents()->select(e | e.pages > 600).name                 ; [Iliad]
            'it\\'s'                                                         ; it's
            """)
    void expressionsHaveValues(String expression, String value) {
        Shelf shelf = new Shelf(folder, "<defaultLayer name='L'/>", """
                <books name="Iliad" pages="700"/><books name="Odyssey" pages="500" kind="prose" cites="//@books.0"/><shelves name="poems"/>
                """, null);
        assertEquals(value == null ? "" : value,
                new Interpreter(new Services().register(new Counting())).text(Expression.of("aql:" + expression), shelf.root(), Variables.none()));
    }

    /** Services of the tests. */
    public static final class Counting {
        public int all(Collection<?> several) {
            return several.size();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"self.best.eContainer()", "self.books->first().oclAsType(books::Shelf)", "self.best.pages.abs()"})
    void whatIsAskedOfNothingOrOfAnotherClassFails(String expression) {
        Shelf shelf = new Shelf(folder, "<defaultLayer name='L'/>", "<books name='Iliad'/>", null);
        Interpreter interpreter = new Interpreter(new Services());
        assertThrows(EvaluationFailure.class, () -> interpreter.evaluate(Expression.of("aql:" + expression), shelf.root(), Variables.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"self.", "1 +", "'open", "self.name)", "if a then b", "a ? b : c", "#x"})
    void whatIsOutsideOfTheLanguageIsFoundWhenItIsRead(String expression) {
        assertInstanceOf(Expression.Unsupported.class, Expression.of("aql:" + expression));
    }

    @Test
    void aChainOfTooManyOperatorsFails() {
        Shelf shelf = new Shelf(folder, "<defaultLayer name='L'/>", "", null);
        Interpreter interpreter = new Interpreter(new Services());
        assertThrows(EvaluationFailure.class, () -> interpreter.evaluate(Expression.of("aql:1" + "+1".repeat(200_000)), shelf.root(), Variables.none()));
    }
}
