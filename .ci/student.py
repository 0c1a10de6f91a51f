"""Make the student that answers on the page Try it: `python .ci/student.py DIRECTORY`, of what `distil_reader --thorough --no-baseline` wrote there.

It goes to nbs/_site/student, which is part of the site: a plain transformers directory, weights rounded to 16 bits, and reader.json, which says how it reads.
It needs to be made anew only if the toy world changes; the page `try` says so."""
import json, shutil, sys, tempfile
from pathlib import Path
from distil_reader import Reader
from distil_reader.web import page_settings
place = Path(__file__).resolve().parent.parent/'nbs'/'_site'/'student'
files = 'config.json', 'model.safetensors', 'tokenizer.json', 'tokenizer_config.json'

def write_student(directory):
    reader = Reader(directory, use_gpu=False, progress_bar=False)
    reader.model.half()
    with tempfile.TemporaryDirectory() as tmp:
        reader.save(tmp)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        for f in files: (place/f).write_bytes((Path(tmp)/f).read_bytes())
    config = json.loads((place/'config.json').read_text(encoding='utf-8'))
    (place/'config.json').write_text(json.dumps(config, indent=1) + '\n', encoding='utf-8')
    settings = page_settings(Reader(place, use_gpu=False, progress_bar=False), False, ['input_ids', 'token_type_ids'])
    settings |= dict(name='a student of three layers', weights='float16')
    (place/'reader.json').write_text(json.dumps(settings, indent=1) + '\n', encoding='utf-8')
    print(f"{place}: {sum(f.stat().st_size for f in place.iterdir())/2**10:.0f} KiB")

if __name__ == '__main__':
    if len(sys.argv) != 2 or sys.argv[1] in ('-h', '--help'): sys.exit(__doc__)
    write_student(sys.argv[1])
