"""When things happen: every beat of the ten steps with its start and length, and a player that owns no clock."""
