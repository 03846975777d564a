package pl.pomost.house.wrong.business.office;

public record Clerk(String name) {}
