package pl.pomost.house.wrong.business.payout;

import pl.pomost.kernel.usecase.UseCase;

@UseCase
public class ExecutePayout {
    public void handle() {}
}
