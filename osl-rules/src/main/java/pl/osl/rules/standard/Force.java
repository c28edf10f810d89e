package pl.osl.rules.standard;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The binding force of a rule: whether it binds, and whom. */
public enum Force implements Term {
    /** A statute or regulation requires it of the centre. */
    LAW("prawo", "law", true),
    /** The standard requires it. */
    STANDARD("standard", "standard", true),
    /** Practice or our own inference suggests it; it never holds a stage back. */
    RECOMMENDATION("zalecenie", "recommendation", false),
    /** A statute requires it of the municipality, not of the centre; it is reported but never holds a stage back. */
    DUTY_OF_MUNICIPALITY("obowiązek gminy", "duty of the municipality", false);

    private final Wording wording;
    private final boolean binding;

    Force(String polish, String english, boolean binding) {
        this.wording = Wording.of(polish, english);
        this.binding = binding;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether a stage is reached only if rules of this force are met. */
    public boolean isBinding() {
        return binding;
    }
}
