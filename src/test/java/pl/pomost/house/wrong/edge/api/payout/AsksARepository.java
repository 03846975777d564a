package pl.pomost.house.wrong.edge.api.payout;

import pl.pomost.house.wrong.business.payout.Payouts;

record AsksARepository(Payouts payouts) {}
