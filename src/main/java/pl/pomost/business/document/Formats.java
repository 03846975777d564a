package pl.pomost.business.document;

import java.util.Optional;

/** Finds out what a file really is, whatever its name says. */
public interface Formats {

    /**
     * @param content  the whole file
     * @param fileName its name; it only tells apart what looks alike, such as CSV and plain text
     * @return the format, or nothing when it is none that is taken
     */
    Optional<Format> of(byte[] content, String fileName);
}
