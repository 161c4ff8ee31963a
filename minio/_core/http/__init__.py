"""A call on its way out and back: what is asked, signed, sent again, and what an answer means."""
