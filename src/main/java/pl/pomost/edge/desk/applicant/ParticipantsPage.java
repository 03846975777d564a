package pl.pomost.edge.desk.applicant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.register.ParticipantRegister;
import pl.pomost.records.register.ParticipantRegister.Order;
import pl.pomost.records.register.ParticipantRow;

/** The list of people. What was sought stands in the address, so that Back works. */
@Named
@RequestScoped
public class ParticipantsPage {

    private static final int PAGE = 25;
    private static final int LONGEST = 100;

    @Inject
    ParticipantRegister register;

    @Inject
    Door door;

    @Inject
    Refusals refusals;

    @Inject
    HttpServletRequest request;

    private @Nullable List<ParticipantRow> found;

    ParticipantsPage() {}

    /** Called when the address is opened: a page after a person whom nobody registered does not exist. */
    public void open() throws IOException {
        refusals.open(this::found);
    }

    public List<ParticipantRow> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** One more than a page shows tells whether there is a next one. */
    private List<ParticipantRow> found() {
        if (found == null) {
            found = register.page(getText(), getOrder(), given("after"), PAGE + 1);
        }
        return found;
    }

    public long getCount() {
        return register.count(getText());
    }

    /** What is sought, an empty text for everybody. */
    public String getText() {
        var text = given("text");
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }

    public Order getOrder() {
        return Order.NEWEST.name().equals(given("sort")) ? Order.NEWEST : Order.NAME;
    }

    /** Address of the same list in another order. */
    public String sorted(String order) {
        return "participants?text=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8) + "&sort=" + order;
    }

    /** Address of the next page, empty on the last. */
    public String getNext() {
        return found().size() > PAGE
                ? sorted(getOrder().name()) + "&after=" + found().get(PAGE - 1).number()
                : "";
    }

    /** Address of the first page, empty when it is shown. */
    public String getFirst() {
        return given("after") == null ? "" : sorted(getOrder().name());
    }

    public boolean isRegistrar() {
        return door.actor().may(Permission.ADVISE_CASES);
    }

    private @Nullable String given(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
