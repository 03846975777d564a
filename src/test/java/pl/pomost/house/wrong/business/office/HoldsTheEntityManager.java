package pl.pomost.house.wrong.business.office;

import jakarta.persistence.EntityManager;

record HoldsTheEntityManager(EntityManager entities) {}
