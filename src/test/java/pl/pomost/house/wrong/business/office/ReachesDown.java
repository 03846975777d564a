package pl.pomost.house.wrong.business.office;

import pl.pomost.house.wrong.business.payout.Payout;

record ReachesDown(Payout payout) {}
