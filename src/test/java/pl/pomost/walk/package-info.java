/** Random walks over the machines of the programme, on the model of what must hold after every step. */
package pl.pomost.walk;
