"""Programmes that damage files and kill the program, many times over; `make test` runs a few of each."""
