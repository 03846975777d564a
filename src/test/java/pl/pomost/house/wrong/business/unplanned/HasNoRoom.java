package pl.pomost.house.wrong.business.unplanned;

record HasNoRoom(String word) {}
