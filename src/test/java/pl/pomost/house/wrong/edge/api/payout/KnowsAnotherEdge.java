package pl.pomost.house.wrong.edge.api.payout;

import pl.pomost.house.wrong.edge.desk.payout.PayoutPage;

record KnowsAnotherEdge(PayoutPage page) {}
