package pl.pomost.edge.desk.bridging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.review.RecordBridgingPapers;
import pl.pomost.records.dossier.BridgingSheet;

/** What the writer of an application for bridging support fills in: its papers, or the letter that takes it back. */
public class ApplicationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<PaperForm> papers = new ArrayList<>();
    private String letter = "";

    ApplicationForm(BridgingSheet.@Nullable SupportRow row) {
        if (row != null) {
            row.application().papers().forEach(paper -> papers.add(new PaperForm(paper)));
        }
    }

    List<RecordBridgingPapers.Given> given() {
        return papers.stream().filter(PaperForm::isGiven).map(PaperForm::given).toList();
    }

    public List<PaperForm> getPapers() {
        return papers;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
