"""What a student learns with: cards, lessons, exercises, their grading, and when each is due again. Free of Qt."""
