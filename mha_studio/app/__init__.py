"""Assembly: the window, the table of actions, the order in which things start. No arithmetic here."""
