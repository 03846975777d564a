package pl.pomost.given;

import java.util.IdentityHashMap;
import java.util.Map;
import pl.pomost.business.document.Document;
import pl.pomost.business.document.DocumentBytes;

/** Contents of papers in memory; takes at most 10,000 bytes. */
public final class FakeDocumentBytes implements DocumentBytes {

    private final Map<Document, byte[]> contents = new IdentityHashMap<>();

    @Override
    public long largest() {
        return 10_000;
    }

    @Override
    public void keep(Document document, byte[] content) {
        contents.put(document, content.clone());
    }

    @Override
    public byte[] of(Document document) {
        return contents.get(document).clone();
    }
}
