package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.Post;
import pl.osl.model.structure.PostPurpose;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about a post in the structure of the centre. */
public final class PostFacts {

    /** The days, with their names. */
    public static final Days<Post> DAYS = Days.of(Post.CHRONOLOGY)
            .named("validity/from", "utworzenie stanowiska", "start of the post")
            .asking("Od kiedy istnieje {it}?", "Since when has {it} existed?")
            .named("validity/until", "zniesienie stanowiska", "end of the post")
            .asking(FactQuestion.ofEnd("istnieje", "istniał|istniała|istniało", "in place"))
            .absent("nie nastąpiło", "has not come")
            .lasting("validity/from", "validity/until", PresumptionId.STRUCTURE_CONTINUES);

    public static final Property<Post, PostPurpose> PURPOSE = Property.<Post, PostPurpose>of(
                    "purpose", Post::purpose, Wording.of("zadania stanowiska", "duties of the post"))
            .asking("{of}jakie zadania są do niego przypisane?", "{of}what duties does it cover?");

    public static final Day<Post> FROM = DAYS.day("validity/from");

    public static final Day<Post> UNTIL = DAYS.day("validity/until");

    /** The structure has it on the day asked about. */
    public static final Condition<Post> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private PostFacts() {}
}
