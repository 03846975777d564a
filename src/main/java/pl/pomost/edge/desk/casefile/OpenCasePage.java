package pl.pomost.edge.desk.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.OpenCase;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.register.CaseChoices;

/** Opens a case for a group. */
@Named
@ViewScoped
public class OpenCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenCase openCase;

    @Inject
    CaseChoices choices;

    @Inject
    Refusals refusals;

    private @Nullable String edition;
    private @Nullable FounderKind founderKind = FounderKind.NATURAL_PERSONS;
    private CaseFile.@Nullable Purpose purpose = CaseFile.Purpose.FOUND;
    private @Nullable String name;
    private @Nullable String seat;

    OpenCasePage() {}

    /** Opens the case and goes to its screen. */
    @SuppressWarnings("NullAway") // the use case tells what is missing
    public @Nullable String open() {
        var receipt =
                refusals.result(() -> openCase.handle(new OpenCase.Command(edition, founderKind, purpose, name, seat)));
        receipt.ifPresent(opened -> refusals.done("case.opened"));
        return receipt.map(Receipt::subject)
                .map(number -> "/desk/case/case.xhtml?faces-redirect=true&number=" + number)
                .orElse(null);
    }

    public List<CaseChoices.Choice> getEditions() {
        return choices.editions();
    }

    public FounderKind[] getFounderKinds() {
        return FounderKind.values();
    }

    public CaseFile.Purpose[] getPurposes() {
        return CaseFile.Purpose.values();
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }

    public @Nullable FounderKind getFounderKind() {
        return founderKind;
    }

    public void setFounderKind(@Nullable FounderKind founderKind) {
        this.founderKind = founderKind;
    }

    public CaseFile.@Nullable Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(CaseFile.@Nullable Purpose purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getSeat() {
        return seat;
    }

    public void setSeat(@Nullable String seat) {
        this.seat = seat;
    }
}
