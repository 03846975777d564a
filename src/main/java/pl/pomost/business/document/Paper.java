package pl.pomost.business.document;

import pl.pomost.kernel.fact.Fingerprint;

/** A file that passed the checks: clean name, known format, content. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Paper(String fileName, Format format, byte[] content) {

    String sha256() {
        return Fingerprint.of(content);
    }
}
