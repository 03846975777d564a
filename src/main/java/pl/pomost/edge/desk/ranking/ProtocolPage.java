package pl.pomost.edge.desk.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.text.Texts;
import pl.pomost.records.ranking.RankingOverview;

/** The protocol of a ranking list, in Polish whatever the language of the reader: case numbers, no names of persons. */
@Named
@RequestScoped
public class ProtocolPage {

    @Inject
    RankingOverview overview;

    @Inject
    Refusals refusals;

    private RankingOverview.@Nullable RankingSheet shown;
    private String edition = "";
    private int list;

    ProtocolPage() {}

    /** Called when the address is opened: an unknown list is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> shown = overview.of(edition).stream()
                .filter(each -> each.number() == list)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("ranking", list)));
    }

    public RankingOverview.RankingSheet getShown() {
        return Objects.requireNonNull(shown);
    }

    /** The texts of the protocol. */
    public ResourceBundle getTexts() {
        return Texts.in(Texts.POLISH);
    }

    /** The words of the protocol. */
    public Words getWords() {
        return Words.in(Texts.POLISH);
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public int getList() {
        return list;
    }

    public void setList(int list) {
        this.list = list;
    }
}
