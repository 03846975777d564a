package pl.pomost.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Refusal;

/** Cases in memory. */
public final class FakeCaseFiles implements CaseFiles {

    private final Map<CaseNumber, CaseFile> files = new TreeMap<>();
    private final Map<Integer, Integer> counters = new HashMap<>();

    @Override
    public CaseNumber nextNumber(int year) {
        return CaseNumber.of(year, counters.merge(year, 1, Integer::sum));
    }

    @Override
    public void add(CaseFile file) {
        files.put(file.number(), file);
    }

    @Override
    public CaseFile take(CaseRef seen) {
        var file = look(seen.number());
        file.moveOnFrom(seen.version());
        return file;
    }

    @Override
    public CaseFile look(CaseNumber number) {
        var file = files.get(number);
        if (file == null) {
            throw Refusal.unknown("case", number);
        }
        return file;
    }

    @Override
    public List<CaseNumber> at(String edition, Stage stage) {
        return files.values().stream()
                .filter(file -> file.editionCode().equals(edition) && file.stage() == stage)
                .map(CaseFile::number)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void remember(CaseNumber number, String advisor) {
        ((Set<String>) Filled.get(look(number), "advisors")).add(advisor);
    }
}
