package pl.pomost.edge.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Door;

/** The menu of whoever is signed in: the pages that they may open. */
@Named
@RequestScoped
public class DeskMenu {

    @Inject
    Door door;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    DeskMenu() {}

    /**
     * A line of the menu.
     *
     * @param name    stable name, e.g. "CASES"
     * @param href    address within the application
     * @param label   key of its text
     * @param current whether this is the page that is shown
     */
    public record Entry(String name, String href, String label, boolean current) {}

    public List<Entry> getEntries() {
        var shown = DeskPage.at(request.getServletPath());
        return Arrays.stream(DeskPage.values())
                .filter(DeskPage::isInMenu)
                .filter(page -> page != DeskPage.BUSINESS_DAY || clock.isSettable())
                .filter(page -> page.isOpenTo(door.actor()))
                .map(page -> new Entry(
                        page.name(),
                        page.path(),
                        page.labelKey(),
                        shown.filter(page::equals).isPresent()))
                .toList();
    }
}
