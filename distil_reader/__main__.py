"""`python -m distil_reader` is the command `distil_reader`."""
from distil_reader.command import scripts

if __name__ == '__main__': scripts.distil_reader()
