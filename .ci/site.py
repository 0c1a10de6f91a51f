"""Build the book as a static site: `python .ci/site.py [DIRECTORY]`. The directory (`_docs`) has to be new, empty, or hold a site."""
import sys
from pages import build

if __name__ == '__main__':
    if len(sys.argv) > 2 or sys.argv[1:2] in (['-h'], ['--help']): sys.exit(__doc__)
    try: build(*sys.argv[1:])
    except (ValueError, OSError) as e: sys.exit(f'site: {e}')
