package pl.pomost.house.wrong.platform.store;

import pl.pomost.house.wrong.edge.desk.payout.PayoutPage;

record OpensAPage(PayoutPage page) {}
