package pl.osl.model.amendment;

/** An amendment whose value is chosen when all else stands. */
record OpenChoice(Amendment amendment, TreeSlot spot) {}
