package pl.pomost.edge.desk.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.ConfirmSetting;
import pl.pomost.business.programme.Setting;
import pl.pomost.edge.desk.Refusals;

/** An administrator says that a figure of the rules was compared with its source. */
@Named
@ViewScoped
public class SettingConfirmation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConfirmSetting confirmSetting;

    @Inject
    Refusals refusals;

    private @Nullable Setting setting;
    private @Nullable LocalDate confirmedOn;
    private String basis = "";

    SettingConfirmation() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void confirm(String version) {
        if (refusals.passed(
                () -> confirmSetting.handle(new ConfirmSetting.Command(version, setting, basis, confirmedOn)))) {
            refusals.done("rules.confirmedNow");
            setting = null;
            basis = "";
        }
    }

    public List<Setting> getSettings() {
        return List.of(Setting.values());
    }

    public @Nullable Setting getSetting() {
        return setting;
    }

    public void setSetting(@Nullable Setting setting) {
        this.setting = setting;
    }

    public @Nullable LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(@Nullable LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
