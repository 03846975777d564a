package pl.pomost.house.wrong.records.register;

import pl.pomost.house.wrong.business.payout.ExecutePayout;

record ChangesACase(ExecutePayout door) {}
