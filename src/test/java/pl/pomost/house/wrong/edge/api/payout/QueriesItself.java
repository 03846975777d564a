package pl.pomost.house.wrong.edge.api.payout;

import jakarta.persistence.EntityManager;

record QueriesItself(EntityManager entities) {}
