"""What the package must do as it is installed, without extras: `python .ci/plain.py`, with the Python of such an installation.

Every command's help; the default job; the calls of the old distillation tutorial, from
an archive fetched over HTTP to the saved student. It runs in an empty directory, so that nothing of a checkout is found."""
import http.server, json, os, subprocess, sys, tempfile, threading, time, zipfile
from functools import partial
from importlib.metadata import entry_points, version
from importlib.util import find_spec
from pathlib import Path
os.environ.update(HF_HUB_OFFLINE='1', TOKENIZERS_PARALLELISM='false')
started = time.time()
def say(text): print(f'{time.time() - started:4.0f} s  {text}', flush=True)

def check_environment():
    "What only the authors install is not here, and the package is the installed one."
    here = [name for name in ('IPython', 'nbdev', 'execnb', 'hypothesis', 'onnx', 'onnxruntime', 'playwright') if find_spec(name)]
    if here: sys.exit(f"{', '.join(here)}: installed here, so this is no plain installation\nRun this in an environment made by: pip install distil_reader")
    import distil_reader
    where = Path(distil_reader.__file__)
    assert 'site-packages' in where.parts, f'{where} is not an installed package'
    say(f"distil_reader {version('distil_reader')}, fastcore {version('fastcore')}, torch {version('torch')}, transformers {version('transformers')}")

def run(*args, fails=False):
    "Standard output of a command that ends well, or the error of one that should not."
    env = {k: v for k, v in os.environ.items() if k != 'PYTHONPATH'}
    done = subprocess.run([sys.executable, *map(str, args)], capture_output=True, text=True, encoding='utf-8', env=env)
    assert (done.returncode != 0) == fails, f'{args} returned {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}'
    return done.stderr if fails else done.stdout

def check_help():
    "Each command says what it takes, by its name and as a module."
    commands = sorted(e for e in entry_points(group='console_scripts') if e.dist.name == 'distil_reader')
    assert commands
    for command in commands:
        script = Path(sys.executable).with_name(command.name)
        assert f'usage: {command.name}' in run(script, '--help'), command
    for module in ('', '.main', '.fetch', '.augment', '.convert', '.evaluate', '.reader', '.web'):
        assert 'usage:' in run('-m', 'distil_reader' + module, '--help'), f'python -m distil_reader{module} --help prints nothing'
    say(f"help of {', '.join(c.name for c in commands)}")

def check_extras():
    "What needs an extra says which."
    from distil_reader.reader import Reader
    from distil_reader.toy import toy_teacher
    try: Reader(toy_teacher(), use_gpu=False, progress_bar=False).export_onnx('onnx')
    except (ImportError, ValueError) as e: assert 'distil_reader[onnx]' in str(e), e
    else: raise AssertionError('exported without onnx')
    say('what needs an extra says which')

def default_job():
    "The command without anything: a teacher, a student near it, and labels alone, which are not."
    run(Path(sys.executable).with_name('distil_reader'), '--output_dir', 'job')
    assert Path('job/model.safetensors').exists()
    rows = json.loads(Path('job/results.json').read_text(encoding='utf-8'))['readers']
    teacher, student, labels = (next(r['f1'] for r in rows if r['name'] == name)
                                for name in ('teacher', 'distilled student', 'labels only'))
    assert teacher > 90 and student > teacher - 5 and labels < student - 3, (teacher, student, labels)
    say(f'the default job: F1 {teacher:.1f}, {student:.1f}, {labels:.1f}')

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args): pass

def archive(name):
    "A zip of a small SQuAD-like data set, and the address it is served at."
    from distil_reader.toy import make_toy, toy_glove
    files = make_toy('made', n_train=60, n_dev=20)
    Path('served').mkdir()
    with zipfile.ZipFile(Path('served')/name, 'w') as z:
        for file in files: z.write(file, Path(file).name)
        z.write(toy_glove('made/glove.txt'), 'glove.txt')
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), partial(Quiet, directory='served'))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f'http://127.0.0.1:{server.server_address[1]}/{name}'

def old_tutorial():
    "Fetch, augment, distil both phases, evaluate, save, load, ask: the calls of Haystack v1's tutorial."
    from distil_reader.augment import augment_squad
    from distil_reader.fetch import fetch_archive_from_http
    from distil_reader.reader import FARMReader, Reader
    from distil_reader.toy import toy_teacher
    assert fetch_archive_from_http(url=archive('data.zip'), output_dir='data')
    augment_squad('data/train.json', 'data/augmented.json', 'data/glove.txt', model=None, multiplication_factor=2)
    teacher = FARMReader(model_name_or_path=str(toy_teacher()), use_gpu=True)
    student = Reader.from_teacher(teacher, num_layers=3)
    untaught = student.eval_on_file(data_dir='data', test_filename='dev.json')
    one = student.distil_intermediate_layers_from(teacher, data_dir='data', train_filename='augmented.json', use_gpu=True, n_epochs=1)
    two = student.distil_prediction_layer_from(teacher, data_dir='data', train_filename='train.json', use_gpu=True, n_epochs=1)
    assert one['steps'] > 0 and two['steps'] > 0, (one, two)
    taught = student.eval_on_file(data_dir='data', test_filename='dev.json')
    assert {'EM', 'f1'} <= taught.keys() == untaught.keys()
    student.save('my_distilled_model')
    qa = json.loads(Path('data/dev.json').read_text(encoding='utf-8'))['data'][0]['paragraphs'][0]
    ask = lambda reader: [(a.answer, round(a.score, 4)) for a in reader.predict(qa['qas'][0]['question'], documents=[qa['context']], top_k=3)['answers']]
    assert ask(Reader('my_distilled_model', use_gpu=True)) == ask(student)
    say("the old tutorial's calls")

if __name__ == '__main__':
    os.chdir(tempfile.mkdtemp())
    check_environment()
    check_help()
    check_extras()
    default_job()
    old_tutorial()
    say('a plain installation does it all')
