"""What goes wrong between a client and a server, on demand and to the byte."""
