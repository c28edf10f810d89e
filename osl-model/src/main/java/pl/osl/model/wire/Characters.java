package pl.osl.model.wire;

/** A view of characters in the parser's buffer; valid only until the parser advances. */
@SuppressWarnings("ArrayRecordComponent") // a private carrier, never compared
record Characters(char[] buffer, int start, int length) implements CharSequence {

    @Override
    public char charAt(int index) {
        return buffer[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new Characters(buffer, start + from, to - from);
    }

    @Override
    public String toString() {
        return new String(buffer, start, length);
    }
}
