package pl.pomost.house.wrong.business.office;

import java.sql.Connection;

record SpeaksSql(Connection connection) {}
