/**
 * In the container: {@code *IT} classes run inside the deployed application and inject its beans. {@link Site} is the one
 * deployment that they, the API tests and the journeys share.
 */
package pl.pomost.it;
