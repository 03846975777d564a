package pl.pomost.house.wrong.records.register;

import pl.pomost.house.wrong.edge.desk.payout.PayoutPage;

record KnowsAPage(PayoutPage page) {}
