package pl.osl.rules.standard;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** How far a rule binds. */
public enum Force implements Term {
    /** A statute or regulation demands it of the centre. */
    LAW("prawo", "law", true),
    /** The standard demands it. */
    STANDARD("standard", "standard", true),
    /** Practice or our own inference suggests it; never holds a stage back. */
    RECOMMENDATION("zalecenie", "recommendation", false),
    /** A statute demands it of the municipality, not of the centre; reported beside. */
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

    /** Whether a stage is reached only if such a rule is met. */
    public boolean isBinding() {
        return binding;
    }
}
