package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.AuthorityContact;
import pl.osl.model.partnership.ContactForm;
import pl.osl.model.structure.Authority;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a contact with an authority about OSL. */
public final class AuthorityContactFacts {

    /** The days, with their names. */
    public static final Days<AuthorityContact> DAYS = Days.<AuthorityContact>of(AuthorityContact.CHRONOLOGY)
            .named("on", "dzień kontaktu z władzami", "day of the contact with the authority")
            .asking("Kiedy nastąpił {it}?", "When did {it} take place?");

    public static final Property<AuthorityContact, Authority> AUTHORITY = Property.<AuthorityContact, Authority>of(
                    "authority", AuthorityContact::authority, Wording.of("organ gminy", "authority"))
            .asking("{of}z którym organem gminy?", "{of}with which authority of the municipality?");

    public static final Day<AuthorityContact> ON = DAYS.day("on");

    public static final Property<AuthorityContact, ContactForm> FORM = Property.<AuthorityContact, ContactForm>of(
                    "form",
                    AuthorityContact::form,
                    Wording.of("forma kontaktu z władzami", "form of the contact with the authority"))
            .asking("{of}w jakiej formie?", "{of}in what form?");

    /** It took place by the day asked about. */
    public static final Condition<AuthorityContact> STANDING = ON.hasCome();

    private AuthorityContactFacts() {}
}
