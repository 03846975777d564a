/** The rules of the house, checked on the code itself: who may import whom, what is written down, what fits together. */
package pl.pomost.house;
