"""Fine-tuning a pack on a data set of the user's: adapters behind its frozen dual encoder, put into a new pack."""
