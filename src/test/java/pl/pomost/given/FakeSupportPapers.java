package pl.pomost.given;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.official.SupportPaper;
import pl.pomost.business.official.SupportPapers;
import pl.pomost.business.recruitment.Enrolment;

/** Contracts of training and advice in memory. */
public final class FakeSupportPapers implements SupportPapers {

    private final List<SupportPaper> papers = new ArrayList<>();
    private final Map<SupportPaper, String> pages = new IdentityHashMap<>();
    private final Map<SupportPaper, byte[]> files = new IdentityHashMap<>();

    @Override
    public void add(SupportPaper paper, String page, byte[] pdf) {
        papers.add(paper);
        pages.put(paper, page);
        files.put(paper, pdf.clone());
    }

    @Override
    public Optional<SupportPaper> of(Enrolment enrolment) {
        return papers.stream()
                .filter(each -> each.enrolmentId().equals(enrolment.id()))
                .findFirst();
    }

    @Override
    public Optional<String> page(SupportPaper paper) {
        return Optional.ofNullable(pages.get(paper));
    }

    @Override
    public Optional<byte[]> pdf(SupportPaper paper) {
        return Optional.ofNullable(files.get(paper)).map(byte[]::clone);
    }
}
