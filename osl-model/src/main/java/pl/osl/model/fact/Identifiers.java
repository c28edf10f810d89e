package pl.osl.model.fact;

import java.util.List;

/** The form required of every id. */
final class Identifiers {

    private static final int LONGEST = 100;

    private Identifiers() {}

    /** Whether the text contains an unpaired surrogate. */
    static boolean holdsHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!whole) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean allShow(String value) {
        int character;
        for (int i = 0; i < value.length(); i += Character.charCount(character)) {
            character = value.codePointAt(i);
            if (isInvisible(character)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is a control character, changes the direction of the text or is not displayed. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character) || type == Character.FORMAT || type == Character.SURROGATE;
    }

    static void check(String value) {
        boolean wellFormed =
                !value.isEmpty() && value.length() <= LONGEST && value.strip().equals(value) && allShow(value);
        if (!wellFormed) {
            throw new InvalidRecordException(List.of(Fault.here(
                    "identyfikator ma od 1 do 100 znaków, bez spacji na końcach i bez znaków sterujących",
                    "an id must have 1 to 100 characters, no leading or trailing spaces and no control characters")));
        }
    }
}
