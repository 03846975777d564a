package pl.pomost.house.wrong.business.payout;

public interface Payouts {
    Payout first();
}
