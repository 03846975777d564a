/** From outside through HTTP: {@code *ApiIT} classes speak to the site as a client that knows only the API. */
package pl.pomost.api;
