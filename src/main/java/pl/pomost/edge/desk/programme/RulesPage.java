package pl.pomost.edge.desk.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.Setting;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.records.lookup.ProgrammeOverview;

/** A new version of the rules: the form begins with the figures of its base, and shows what differs. */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammeOverview overview;

    @Inject
    AddRules addRules;

    @Inject
    Refusals refusals;

    private String base = "";
    private String code = "";
    private @Nullable LocalDate inForceFrom;
    private String grounds = "";
    private final List<SettingLine> lines = new ArrayList<>();

    RulesPage() {}

    /** Called when the address is opened: an unknown base is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> {
            var sheet = overview.sheet(base);
            code = sheet.code();
            lines.clear();
            sheet.settings().forEach(row -> lines.add(new SettingLine(row.setting(), row.value())));
        });
    }

    /** Shows what differs, without writing anything. */
    public void compare() {
        // the difference is drawn from what was typed
    }

    /** @return the page of the new version, or nothing when it was refused */
    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public @Nullable String add() {
        var added = refusals.result(() -> named(
                () -> addRules.handle(new AddRules.Command(code.strip(), base, inForceFrom, changes(), grounds))));
        added.ifPresent(receipt -> refusals.done("rules.added"));
        return added.map(receipt -> "programmes?faces-redirect=true&version=" + receipt.subject())
                .orElse(null);
    }

    public List<SettingLine> getChanged() {
        return lines.stream().filter(SettingLine::isChanged).toList();
    }

    private Map<Setting, String> changes() {
        var changes = new LinkedHashMap<Setting, String>();
        getChanged().forEach(line -> changes.put(line.getSetting(), line.plain()));
        return changes;
    }

    /** A setting is refused by its name; on the page it is the value of its line. */
    private static Receipt named(Supplier<Receipt> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            var reasons =
                    refusal.verdict().reasons().stream().map(RulesPage::named).toList();
            throw new Refusal(refusal.kind(), new Verdict(reasons));
        }
    }

    private static Reason named(Reason reason) {
        for (var setting : Setting.values()) {
            if (reason.aboutField().filter(setting.name()::equals).isPresent()) {
                return new Reason(reason.rule(), "lines[" + setting.ordinal() + "].value", reason.figures());
            }
        }
        return reason;
    }

    public List<SettingLine> getLines() {
        return lines;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(@Nullable LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
