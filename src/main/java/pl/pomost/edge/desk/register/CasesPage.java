package pl.pomost.edge.desk.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.CaseChoices;
import pl.pomost.records.register.CaseFilter;
import pl.pomost.records.register.CaseOrder;
import pl.pomost.records.register.CaseRegister;
import pl.pomost.records.register.CaseRow;

/** The list of cases. Everything that was chosen stands in the address, so that it can be kept, sent and gone back to. */
@Named
@RequestScoped
public class CasesPage {

    private static final int PAGE = 25;
    private static final List<String> FILTERS =
            List.of("text", "stage", "project", "edition", "advisor", "county", "overdue");

    @Inject
    CaseRegister register;

    @Inject
    CaseChoices choices;

    @Inject
    Door door;

    @Inject
    HttpServletRequest request;

    private @Nullable List<CaseRow> rows;

    CasesPage() {}

    /** The cases of this page. */
    public List<CaseRow> getRows() {
        var found = found();
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** One more than a page shows tells whether there is a next one. */
    private List<CaseRow> found() {
        if (rows == null) {
            var after = given("after");
            rows = register.page(
                    filter(), getOrder(), after != null && CaseNumber.isValid(after) ? after : null, PAGE + 1);
        }
        return rows;
    }

    public long getCount() {
        return register.count(filter());
    }

    /** Address of the next page, empty on the last. */
    public String getNext() {
        return found().size() > PAGE
                ? address(Map.of(
                        "sort",
                        getOrder().name(),
                        "after",
                        found().get(PAGE - 1).number()))
                : "";
    }

    /** Address of the first page, empty when it is shown. */
    public String getFirst() {
        return given("after") == null ? "" : address(Map.of("sort", getOrder().name()));
    }

    /** Address of the same list in another order. */
    public String sorted(String order) {
        return address(Map.of("sort", order));
    }

    public CaseOrder getOrder() {
        var asked = given("sort");
        return Arrays.stream(CaseOrder.values())
                .filter(order -> order.name().equals(asked))
                .findFirst()
                .orElse(CaseOrder.NEWEST);
    }

    public String chosen(String filter) {
        var value = given(filter);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(filter -> given(filter) != null);
    }

    public List<Stage> getStages() {
        return List.of(Stage.values());
    }

    public CaseChoices getChoices() {
        return choices;
    }

    public boolean isOpener() {
        return door.actor().may(Permission.ADVISE_CASES);
    }

    private CaseFilter filter() {
        return new CaseFilter(
                given("project"),
                given("edition"),
                stage(),
                given("advisor"),
                given("county"),
                given("text"),
                given("overdue") != null);
    }

    private @Nullable Stage stage() {
        var asked = given("stage");
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String given(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private String address(Map<String, String> more) {
        var parameters = new LinkedHashMap<String, String>();
        for (var filter : FILTERS) {
            var value = given(filter);
            if (value != null) {
                parameters.put(filter, value);
            }
        }
        parameters.putAll(more);
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "cases?", ""));
    }
}
