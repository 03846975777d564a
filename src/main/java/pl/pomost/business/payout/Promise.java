package pl.pomost.business.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** Which contract promises the money of a payout, and how much of it for this instalment. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class Promise {

    @Column(name = "contract")
    private String contract;

    @Column(name = "agreement_number")
    private @Nullable String agreementNumber;

    @Column(name = "bridging_contract")
    private @Nullable String bridgingContract;

    @Column(name = "promised")
    private Money promised;

    protected Promise() {}

    Promise(PayoutOrder order) {
        this.contract = order.contract();
        this.agreementNumber = order.agreement();
        this.bridgingContract = order.kind() == PayoutKind.BRIDGING ? order.contract() : null;
        this.promised = order.promised();
    }

    Snapshot told(Snapshot payout) {
        return payout.with("contract", contract).with("promised", promised);
    }

    String contract() {
        return contract;
    }

    Money promised() {
        return promised;
    }
}
