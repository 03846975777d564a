package pl.pomost.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBridging;
import pl.pomost.given.Office;
import pl.pomost.given.Staff;
import pl.pomost.kernel.access.Role;
import pl.pomost.records.register.MyReviews;
import pl.pomost.records.register.ReviewRow;
import pl.pomost.records.register.ReviewRow.Task;

class MyReviewsTest {

    @ParameterizedTest
    @EnumSource
    void tellsAnAssessorWhichApplicationsForBridgingSupportWait(DataBase kind) {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = new Cases(office)
                    .opened()
                    .withTrainedGroup(5)
                    .approvedAtOnceFor("100000.00")
                    .registered()
                    .agreed();
            GivenBridging.draft(given, 5, BridgingKind.BASIC, YearMonth.from(office.today()), 6, "1600.00");
            GivenBridging.submit(given, BridgingKind.BASIC);
            assertThat(seenBy(office, Staff.FIRST_ASSESSOR)).isEmpty();

            GivenBridging.assign(given, BridgingKind.BASIC, Staff.FIRST_ASSESSOR);
            assertThat(seenBy(office, Staff.FIRST_ASSESSOR))
                    .extracting(ReviewRow::number, ReviewRow::kind, ReviewRow::round, ReviewRow::next)
                    .containsExactly(tuple(given.number(), BridgingKind.BASIC, 1, Task.CHECK_FORM));
            assertThat(seenBy(office, Staff.SECOND_ASSESSOR)).isEmpty();

            GivenBridging.check(given, BridgingKind.BASIC, Staff.FIRST_ASSESSOR, true);
            assertThat(seenBy(office, Staff.FIRST_ASSESSOR))
                    .extracting(ReviewRow::next)
                    .containsExactly(Task.NOTHING);
        }
    }

    private static List<ReviewRow> seenBy(Office office, String account) {
        office.as(account, Role.ASSESSOR);
        return office.inTransaction(() -> office.the(MyReviews.class).rows(MyReviews.LIMIT));
    }
}
