package pl.pomost.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.official.EnrolmentPaper;
import pl.pomost.business.official.EnrolmentPapers;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.recruitment.Enrolment;

/** Documents to people on their way through an edition, in memory. */
public final class FakeEnrolmentPapers implements EnrolmentPapers {

    private final List<EnrolmentPaper> papers = new ArrayList<>();
    private final Map<EnrolmentPaper, String> pages = new IdentityHashMap<>();
    private final Map<EnrolmentPaper, byte[]> files = new IdentityHashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    @Override
    public String nextNumber(OfficialKind kind, int year) {
        var prefix = kind == OfficialKind.RECOURSE_RULING ? "ODW" : "REK";
        return "%s-%d-%04d".formatted(prefix, year, last.merge(prefix, 1, Integer::sum));
    }

    @Override
    public void add(EnrolmentPaper paper, String page, byte[] pdf) {
        papers.add(paper);
        pages.put(paper, page);
        files.put(paper, pdf.clone());
    }

    @Override
    public Optional<EnrolmentPaper> of(Enrolment enrolment, OfficialKind kind, int appeal) {
        return papers.stream()
                .filter(each ->
                        each.enrolmentId().equals(enrolment.id()) && each.kind() == kind && each.appeal() == appeal)
                .findFirst();
    }

    @Override
    public Optional<String> page(EnrolmentPaper paper) {
        return Optional.ofNullable(pages.get(paper));
    }

    @Override
    public Optional<byte[]> pdf(EnrolmentPaper paper) {
        return Optional.ofNullable(files.get(paper)).map(byte[]::clone);
    }
}
