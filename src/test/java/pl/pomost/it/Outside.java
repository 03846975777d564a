package pl.pomost.it;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** What API tests and journeys extend: the site runs, and the test stands outside it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class Outside {}
