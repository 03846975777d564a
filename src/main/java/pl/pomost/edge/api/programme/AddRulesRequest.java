package pl.pomost.edge.api.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.AddRules;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.refusal.Check;

/** A new version of the rules: what differs from its base. */
@Schema(name = "AddRulesRequest")
public record AddRulesRequest(
        @Schema(
                description = "Family that the version belongs to; it gets the next number there",
                example = "FEDKP-8.22-2024",
                pattern = "^[A-Z0-9][A-Z0-9.-]{0,39}$")
        String code,

        @Schema(description = "Version whose settings hold where nothing is changed", example = "FEDKP-8.22-2024/1")
        String base,

        @Schema(description = "First day on which an edition may use it", example = "2026-01-01")
        LocalDate inForceFrom,

        @Schema(description = "What differs from the base; each setting once")
        List<SettingChange> changes,

        @Schema(example = "Uchwała zarządu nr 3/2026.", maxLength = AddRules.GROUNDS_LENGTH)
        String grounds) {

    /** One setting with its new value. */
    @Schema(name = "SettingChange")
    public record SettingChange(
            @Schema(example = "SPENDING_DAYS") Setting setting,

            @Schema(
                    description =
                            "Amounts as 20000.00; shares in per cent as 80 or 12.5; tranches as 80,20; days, months and"
                                    + " counts as whole numbers; true or false; or one of the constants of the setting. An empty text"
                                    + " takes an optional amount away",
                    example = "90")
            String value) {}

    AddRules.Command command() {
        return new AddRules.Command(code, base, inForceFrom, bySetting(), grounds);
    }

    private Map<Setting, String> bySetting() {
        var check = new Check();
        var found = new LinkedHashMap<Setting, String>();
        for (@Nullable SettingChange change : changes == null ? List.<SettingChange>of() : changes) {
            check.that("changes", change != null && change.setting() != null, "required");
            if (change != null && change.setting() != null) {
                check.that(
                        "changes",
                        found.put(change.setting(), change.value() == null ? "" : change.value()) == null,
                        "rules.setting-twice");
            }
        }
        check.orRefuse();
        return found;
    }
}
