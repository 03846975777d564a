package pl.pomost.edge.desk.recruitment;

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
import pl.pomost.records.recruitment.RecruitmentLists;

/** A recruitment list to be printed and published, in Polish whatever the language of the reader: forms, no names. */
@Named
@RequestScoped
public class RecruitmentProtocolPage {

    @Inject
    RecruitmentLists lists;

    @Inject
    Refusals refusals;

    private RecruitmentLists.@Nullable RecruitmentSheet shown;
    private String edition = "";
    private int list;

    RecruitmentProtocolPage() {}

    /** Called when the address is opened: an unknown list is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> shown = lists.of(edition).stream()
                .filter(each -> each.number() == list)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("recruitment-list", list)));
    }

    public RecruitmentLists.RecruitmentSheet getShown() {
        return Objects.requireNonNull(shown);
    }

    /** The texts of the list. */
    public ResourceBundle getTexts() {
        return Texts.in(Texts.POLISH);
    }

    /** The words of the list. */
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
