package pl.pomost.records.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.batch.ExportBatch;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.given.Cases;
import pl.pomost.given.DataBase;
import pl.pomost.given.GivenBatch;
import pl.pomost.given.GivenMoney;
import pl.pomost.given.Office;
import pl.pomost.given.PdfA;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Role;

/** The control sheet of a batch on both data bases. */
class BatchSheetTest {

    private Store store;
    private Office office;

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void saysCountSumEveryRowAndTheHashOfTheFile(DataBase kind) throws Exception {
        store = kind.fresh();
        office = Office.on(store.entities());
        var one = payout();
        var two = payout();
        var number = GivenBatch.gather(office, one, two);
        assertThat(PdfA.text(pdf(number))).contains("PROJEKT").contains(one.text());

        GivenBatch.approve(office, number);
        office.as(GivenMoney.ACCOUNTANT, Role.ACCOUNTANT)
                .does(ExportBatch.class, new ExportBatch.Command(GivenBatch.ref(office, number)));

        var pdf = pdf(number);
        assertThat(PdfA.faults(pdf)).isEmpty();
        var hash = store.ask("SELECT file_sha256 FROM batch").toString();
        assertThat(PdfA.text(pdf))
                .contains("Arkusz kontrolny paczki przelewów nr " + number)
                .contains(one.text(), two.text(), GivenMoney.NAME)
                .containsPattern("Liczba przelewów\\s+2\\b")
                .containsPattern("Razem: 2\\b")
                .contains(hash.substring(0, 32), hash.substring(32))
                .containsPattern("155\\s733,32|155\u00a0733,32")
                .contains("sto pięćdziesiąt pięć tysięcy")
                .doesNotContain("PROJEKT");
        assertThat(pdf(number)).isEqualTo(pdf);
    }

    private byte[] pdf(String number) {
        return office.inTransaction(() -> office.the(BatchSheet.class).pdf(number));
    }

    private PayoutReference payout() {
        return GivenMoney.prepare(
                new Cases(office)
                        .opened()
                        .approvedAtOnceFor("97333.33")
                        .registered()
                        .agreed(),
                1);
    }
}
