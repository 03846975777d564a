package pl.pomost.given;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.official.RecourseLetter;
import pl.pomost.business.official.RecourseLetters;
import pl.pomost.business.recourse.RecourseRuling;

/** Letters about appeals of recruitment in memory. */
public final class FakeRecourseLetters implements RecourseLetters {

    private final List<RecourseLetter> letters = new ArrayList<>();
    private final Map<RecourseLetter, String> pages = new IdentityHashMap<>();
    private final Map<RecourseLetter, byte[]> files = new IdentityHashMap<>();

    @Override
    public String nextNumber(int year) {
        return "ODW-%d-%04d".formatted(year, letters.size() + 1);
    }

    @Override
    public void add(RecourseLetter letter, String page, byte[] pdf) {
        letters.add(letter);
        pages.put(letter, page);
        files.put(letter, pdf.clone());
    }

    @Override
    public Optional<RecourseLetter> about(RecourseRuling ruling) {
        return letters.stream()
                .filter(each -> each.rulingId().equals(ruling.id()))
                .findFirst();
    }

    @Override
    public Optional<String> page(RecourseLetter letter) {
        return Optional.ofNullable(pages.get(letter));
    }

    @Override
    public Optional<byte[]> pdf(RecourseLetter letter) {
        return Optional.ofNullable(files.get(letter)).map(byte[]::clone);
    }
}
