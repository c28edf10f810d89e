package pl.osl.rules.assumption;

/** What a move is offered for. */
enum MoveAim {
    /** That what is demanded is so. */
    FULFILMENT,
    /** That a demand does not arise. */
    EVASION,
    /** That a demand arises, though what gives rise to it would have to be brought about or added. */
    INVITATION
}
