package pl.osl.model.amendment;

/** An amendment whose value is chosen after all others are applied. */
record OpenChoice(Amendment amendment, TreeSlot spot) {}
