package pl.pomost.edge.desk.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.office.CalendarFeed;
import pl.pomost.business.office.RenewCalendarFeed;
import pl.pomost.business.office.RevokeCalendarFeed;
import pl.pomost.business.office.TokenSecret;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.records.register.FeedRow;
import pl.pomost.records.register.OwnProfile;

/** The address of one's own calendar of deadlines; a new one lives as long as the answer that shows it. */
@Named
@RequestScoped
public class CalendarFeedPage {

    @Inject
    OwnProfile profile;

    @Inject
    RenewCalendarFeed renewCalendarFeed;

    @Inject
    RevokeCalendarFeed revokeCalendarFeed;

    @Inject
    Refusals refusals;

    @Inject
    Language page;

    private CalendarFeed.@Nullable Language language;
    private @Nullable String shownOnce;

    CalendarFeedPage() {}

    @PostConstruct
    void open() {
        language = CalendarFeed.Language.valueOf(page.getLocale().getLanguage().toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("NullAway") // an absent language is told by the use case
    public void renew() {
        var secret = TokenSecret.draw();
        if (refusals.passed(() -> renewCalendarFeed.handle(new RenewCalendarFeed.Command(language, secret)))) {
            shownOnce = root() + "/api/calendar-feeds/" + secret.text() + ".ics";
        }
    }

    public void revoke() {
        if (refusals.passed(() -> revokeCalendarFeed.handle(new RevokeCalendarFeed.Command()))) {
            refusals.done("calendar.revoked");
        }
    }

    private String root() {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        var scheme = outside.getRequestScheme();
        var port = outside.getRequestServerPort();
        var usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + outside.getRequestServerName() + (usual ? "" : ":" + port)
                + outside.getRequestContextPath();
    }

    /** The feed as it stands, null when none was ever made. */
    public @Nullable FeedRow getFeed() {
        return profile.feed().orElse(null);
    }

    public boolean isOpen() {
        return profile.feed().map(FeedRow::open).orElse(false);
    }

    /** The new address, in the one answer to its making. */
    public @Nullable String getShownOnce() {
        return shownOnce;
    }

    public List<CalendarFeed.Language> getLanguages() {
        return List.of(CalendarFeed.Language.values());
    }

    public CalendarFeed.@Nullable Language getLanguage() {
        return language;
    }

    public void setLanguage(CalendarFeed.@Nullable Language language) {
        this.language = language;
    }
}
