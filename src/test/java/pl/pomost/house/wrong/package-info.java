/** Deliberately wrong: a house in which each class breaks one rule, so that the tests can see the rule fire. */
package pl.pomost.house.wrong;
