package pl.pomost.house.wrong.kernel.money;

import pl.pomost.house.wrong.business.office.Clerk;

record KnowsTheOffice(Clerk clerk) {}
