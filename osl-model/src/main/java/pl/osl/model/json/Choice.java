package pl.osl.model.json;

/** An amendment whose value is chosen when all else stands. */
record Choice(Amendment amendment, Spot spot) {}
