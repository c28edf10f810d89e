package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A module of the training of the community organiser of a CUS (L2 § 2(3)). */
public enum TrainingModule implements Term {
    CUS_LAW("przepisy o CUS", "law on social services centres"),
    PRACTICE("animacja i praca środowiskowa w praktyce", "animation and community work in practice"),
    NEEDS_AND_POTENTIAL("metody rozeznawania potrzeb i potencjału", "methods of assessing needs and potential"),
    COMPETENCES("kompetencje, zadania i funkcje organizatora", "competences, tasks and functions of the organiser"),
    PLANNING(
            "planowanie rozwoju i plan organizowania społeczności",
            "development planning and the community-organising plan"),
    COMMUNITY_WORK_METHOD("metodyka pracy ze społecznością lokalną", "methodology of work with a local community"),
    OPS_EXPERIENCE(
            "doświadczenia OPS w pracy ze społecznością",
            "social-assistance centres' experience of work with communities"),
    INFORMATION(
            "gromadzenie informacji o działaniach wspierających", "collecting information on supporting activities"),
    MULTICULTURAL_CONTEXT("kontekst wielokulturowy", "multicultural context"),
    NGO_ROLE("rola organizacji pozarządowych", "role of non-governmental organisations");

    private final Wording wording;

    TrainingModule(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
