package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A module of the training of the community organiser of a CUS (L2 § 2(3)). */
public enum TrainingModule implements Term {
    CUS_LAW("przepisy o CUS", "law of the CUS"),
    PRACTICE("animacja i praca środowiskowa w praktyce", "animation and community work in practice"),
    NEEDS_AND_POTENTIAL("metody rozeznawania potrzeb i potencjału", "methods of finding needs and potential"),
    COMPETENCES("kompetencje, zadania i funkcje organizatora", "competences, tasks and functions of the organiser"),
    PLANNING("planowanie rozwoju i plan organizowania społeczności", "planning development and the plan"),
    COMMUNITY_WORK_METHOD("metodyka pracy ze społecznością lokalną", "method of community work"),
    OPS_EXPERIENCE("doświadczenia OPS w pracy ze społecznością", "experience of social-assistance centres"),
    INFORMATION("gromadzenie informacji o działaniach wspierających", "gathering information on supporting activities"),
    MULTICULTURAL_CONTEXT("kontekst wielokulturowy", "multicultural context"),
    NGO_ROLE("rola organizacji pozarządowych", "role of non-governmental bodies");

    private final Wording wording;

    TrainingModule(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
