package pl.pomost.business.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.given.Cases;
import pl.pomost.given.Clients;
import pl.pomost.given.DataBase;
import pl.pomost.given.Filled;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.money.Money;

class PayoutRaceTest {

    @ParameterizedTest
    @EnumSource
    void preparesTheLastPayoutOnceForThirtyTwoClients(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var office = Office.on(store.entities());
            var given = settled(office);

            assertThat(Clients.race(preparing(given)))
                    .isEqualTo(Map.of("done", 1L, "payout.tranche-twice", Clients.MANY - 1L));
            assertThat(office.inTransaction(() -> office.the(Agreements.class)
                            .of(given.number())
                            .orElseThrow()
                            .claimed()))
                    .isEqualTo(Money.of("97333.33"));
        }
    }

    private static GivenCase settled(Office office) {
        var given = new Cases(office)
                .opened()
                .approvedAtOnceFor("97333.33")
                .registered()
                .agreed()
                .firstTranchePaid();
        office.inTransaction(() -> {
            Filled.set(office.the(CaseFiles.class).look(given.number()), "stage", Stage.SETTLED);
            return null;
        });
        return given;
    }

    private static List<Runnable> preparing(GivenCase given) {
        return IntStream.range(0, Clients.MANY)
                .<Runnable>mapToObj(i -> () -> given.does(
                        "ksiegowa" + i, Role.ACCOUNTANT, PreparePayout.class, ref -> new PreparePayout.Command(ref, 2)))
                .toList();
    }
}
