package pl.pomost.house.wrong.business.payout;

record CountsInDoubles(double amount) {}
