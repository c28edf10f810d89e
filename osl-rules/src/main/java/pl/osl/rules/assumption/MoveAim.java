package pl.osl.rules.assumption;

/** What a move is offered for; of two reasons for the same move the earlier one counts. */
enum MoveAim {
    /** That what is demanded is so. */
    FULFILMENT,
    /** That a stage has something to speak of, which is brought about or added for it. */
    OCCASION,
    /** That something is so that is accepted in place of what is demanded. */
    REPLACEMENT,
    /** That a demand does not arise. */
    EVASION,
    /** That a demand arises, though what gives rise to it would have to be brought about or added. */
    INVITATION
}
