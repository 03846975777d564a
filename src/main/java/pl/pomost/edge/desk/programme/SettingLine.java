package pl.pomost.edge.desk.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.programme.SettingForm;

/** One setting of the form: what it was in the base, and what is typed. */
public class SettingLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Setting setting;
    private final String before;
    private String value;

    SettingLine(Setting setting, String before) {
        this.setting = setting;
        this.before = before;
        this.value = before;
    }

    boolean isChanged() {
        return !plain().strip().equals(before);
    }

    public Setting getSetting() {
        return setting;
    }

    /** Key of its name; its explanation stands under the same with ".why". */
    public String getKey() {
        return "rules." + setting.word();
    }

    /** The values to choose from with the keys of their names; empty where it is typed. */
    public List<Map.Entry<String, String>> getChoices() {
        return List.copyOf(setting.form().choices().entrySet());
    }

    /** Amounts may be typed as people write them: 20 000,00. */
    public String plain() {
        var amount = setting.form() == SettingForm.AMOUNT || setting.form() == SettingForm.AMOUNT_OR_NONE;
        return amount ? value.replaceAll("[\\s\u00a0]", "").replace(',', '.') : value;
    }

    public String getBefore() {
        return before;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }
}
