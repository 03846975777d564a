package pl.pomost.house.wrong.edge.desk.payout;

public record PayoutPage(String title) {}
