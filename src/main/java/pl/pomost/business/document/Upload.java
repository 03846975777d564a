package pl.pomost.business.document;

import org.jspecify.annotations.Nullable;

/**
 * A file as somebody sends it, unchecked.
 *
 * @param fileName     its name on the sender's machine
 * @param declaredType the media type that the sender names, null when none
 * @param content      the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(@Nullable String fileName, @Nullable String declaredType, byte[] content) {

    /** Nothing of the content, so that logs stay dull. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
