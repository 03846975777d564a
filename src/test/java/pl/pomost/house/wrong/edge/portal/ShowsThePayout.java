package pl.pomost.house.wrong.edge.portal;

import pl.pomost.house.wrong.business.payout.ExecutePayout;

record ShowsThePayout(ExecutePayout door) {}
