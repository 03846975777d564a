package pl.pomost.house.wrong.business.payout;

record PayoutService(String word) {}
