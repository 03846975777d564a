package pl.pomost.business.batch;

import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;

/** What a transfer says to its recipient; the file of the bank and the order on paper say the same. */
public final class TransferTitle {

    private TransferTitle() {}

    /** Banks of this country are told in Polish, whatever language the reader of the page has chosen. */
    public static String of(Payout payout) {
        var what = payout.kind() == PayoutKind.TRANCHE
                ? "Dotacja, umowa %s, transza %d, %s"
                : "Wsparcie pomostowe, umowa %s, miesiąc %d, %s";
        return what.formatted(payout.contract(), payout.instalment(), payout.reference());
    }
}
