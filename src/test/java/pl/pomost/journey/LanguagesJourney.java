package pl.pomost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.api.ApprovedCase;
import pl.pomost.it.Outside;

/** Every page speaks one language: nothing of the other is left over in it. */
class LanguagesJourney extends Outside {

    private static final List<String> SECTIONS = List.of(
            "overview",
            "group",
            "training",
            "plan",
            "documents",
            "assessment",
            "decision",
            "appeal",
            "agreement",
            "money",
            "settlement",
            "bridging",
            "monitoring",
            "repayment",
            "obligations",
            "timeline");
    private static final List<String> ADMINISTRATION = List.of(
            "/desk/home",
            "/desk/reference?table=INTEREST_RATE",
            "/desk/reference?table=HOLIDAY",
            "/desk/term",
            "/desk/interest",
            "/desk/trail",
            "/desk/programmes",
            "/desk/office/users",
            "/desk/office/user?account=doradca",
            "/desk/office/profile",
            "/desk/office/business-day",
            "/",
            "/history",
            "/history/4",
            "/api-guide",
            "/sign-in",
            "/nowhere");
    /** Accounts that are called as their role is. */
    private static final List<String> ACCOUNTS = List.of("doradca", "kierownik", "audytor");

    private static final List<String> OFFICE = List.of(
            "/desk/home",
            "/desk/cases",
            "/desk/participants",
            "/desk/participant",
            "/desk/payouts?state=ALL",
            "/desk/open-case",
            "/desk/obligations",
            "/desk/ranking?edition=WZOR-1");

    @ParameterizedTest
    @EnumSource
    void nothingOfTheOtherLanguageIsLeftOver(Tongue tongue) {
        var number = ApprovedCase.named("Spółdzielnia Socjalna Obojga Języków", "FOUND")
                .registered()
                .signed()
                .number();
        var found = new ArrayList<String>();
        found.addAll(strangers(tongue, "admin", ADMINISTRATION.stream()));
        found.addAll(strangers(tongue, "doradca", OFFICE.stream()));
        found.addAll(strangers(
                tongue,
                "kierownik",
                SECTIONS.stream().map(section -> "/desk/case/case?number=" + number + "&section=" + section)));
        assertThat(found).isEmpty();
    }

    private static List<String> strangers(Tongue tongue, String account, Stream<String> paths) {
        var desk = Desk.of(account);
        var found = paths.flatMap(path -> {
                    var asked = path + (path.contains("?") ? "&" : "?") + "lang=" + tongue.code();
                    var page = desk.page().request().get(asked).text();
                    assertThat(page).contains("<html");
                    return tongue.strangersIn(page).stream()
                            .filter(text -> !ACCOUNTS.contains(text))
                            .map(text -> account + " " + path + ": " + text);
                })
                .toList();
        desk.leave();
        return found;
    }
}
