package pl.pomost.house.wrong.business.office.desk;

record HidesInASubroom(String word) {}
