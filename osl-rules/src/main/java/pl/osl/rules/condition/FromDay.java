package pl.osl.rules.condition;

import java.time.LocalDate;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/** The day asked about is a certain day or later. */
final class FromDay<S> extends Condition<S> {

    private final Wording label;
    private final Wording before;
    private final int first;
    private final Wording written;

    FromDay(LocalDate first, Wording label, Wording before) {
        this.label = label;
        this.before = before;
        this.first = When.on(first).latestEpochDay();
        this.written = SpokenDay.of(first);
    }

    @Override
    public Outline outline() {
        return Outline.of(label.then(Wording.same(": ")).then(written));
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        boolean come = inquiry.day() >= first;
        if (inquiry.explains()) {
            Wording says = come
                    ? wording()
                    : before.then(Wording.same(" (")).then(wording()).then(Wording.same(")"));
            inquiry.keep(new Label(FindingForm.DAY, says), Truth.of(come), null, null, come ? Finding.NEVER : first);
        }
        inquiry.mayChangeOn(come ? Finding.NEVER : first);
        return Truth.of(come);
    }

    @Override
    public CompiledCondition<S> compiled() {
        return new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                return Truth.of(answering.day() >= first);
            }

            @Override
            public int cost() {
                return 0;
            }

            @Override
            public boolean isQuiet() {
                return true;
            }
        };
    }

    /** No move can change the day asked about. */
    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        return Demands.IMPOSSIBLE;
    }
}
