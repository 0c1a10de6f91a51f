"""Ask a page that `export_web` wrote, in a real browser: `python .ci/web.py [SCREENSHOTS] [--slow]`.

A question is typed and its answer is marked; answers, places, scores and logits are those of `Reader.predict` on the same file, for
200 questions of the toy world, in float32 and in int8; nothing is asked of another host; long, odd and broken input is met in words.
With `--slow` also 200 questions of ../shared/data/squad2-dev.json, asked of the real teacher and of a student with three of its layers.
Without a browser, or without the package of onnxruntime-web, it says so and checks nothing."""
import json, re, shutil, sys, tempfile
from contextlib import contextmanager
from pathlib import Path
import numpy as np, torch
from browser import browser_path, contrast, flags, phone, serve
from distil_reader import Reader
from distil_reader.onnx_engine import session_logits
from distil_reader.squad import Example, load_squad, squad_examples
from distil_reader.toy import make_toy, toy_teacher
from distil_reader.web import find_runtime

desktop = dict(width=1440, height=900)
bad = []
def expect(right, what):
    if not right: bad.append(what)

# In the page: answers, windows and logits of many questions, by the module that the page itself uses
ask_all = """async asked => {
  const {Reader, fetchFrom, onnxEngine} = await import('./reader.js'), ort = await import('./ort.wasm.bundle.min.mjs')
  const reader = await Reader.load(fetchFrom('./'), onnxEngine(ort)), run = reader.run, said = []
  let seen
  reader.run = async w => { const out = await run(w); seen.push(out); return out }
  for (const [question, passage] of asked) {
    seen = []
    const start = performance.now(), answers = await reader.predict(question, passage, {return_no_answer: true})
    const seconds = (performance.now() - start)/1000, logits = seen.map(({start, end}) => [[...start], [...end]])
    said.push({...answers, seconds, windows: seen.length, logits})
  }
  return said
}"""

@contextmanager
def page_of(browser, folder, **kwargs):
    "A page of a folder on loopback; whatever it asks of others, or complains of, is noted."
    base, notes = serve(folder), []
    tab = browser.new_context(viewport=desktop, reduced_motion='reduce', **kwargs).new_page()
    tab.on('request', lambda r: notes.append(f'asks for {r.url}') if not r.url.startswith((base, 'data:', f'blob:{base}')) else None)
    tab.on('console', lambda m: notes.append(f'console: {m.text}') if m.type in ('error', 'warning') else None)
    tab.on('pageerror', lambda e: notes.append(f'script: {e}'))
    tab.base, tab.notes = base, notes
    tab.goto(base + 'index.html')
    yield tab
    tab.context.close()

def ready(tab):
    tab.locator('#best > li').first.wait_for(timeout=60_000)

def question(tab, passage, text):
    "Type, press Enter, and wait for what is said: the answer, and what is marked in the passage."
    if passage is not None: tab.fill('#passage', passage)
    tab.fill('#question', text)
    tab.evaluate("document.getElementById('told').textContent = 'waiting'")
    tab.press('#question', 'Enter')
    tab.locator('#told', has_text=re.compile('^(Score|No answer): |^Not read')).wait_for(timeout=120_000)
    return tab.inner_text('#answer'), tab.locator('#text mark').all_text_contents()

def same_as_python(tab, folder, asked, what):
    """Compare the page with `Reader.predict` on the same file; returns seconds and windows of each question.

    In float32 all answers must be the same. In int8 activations are rounded to 255 steps, and where two engines compute one of them a
    hair to this and that side of a step, the layers behind see another number: their logits differ by some tenths, and some answers change."""
    reader = Reader(folder, backend='onnx', progress_bar=False, return_no_answer=True)
    said = tab.evaluate(ask_all, [[q, c] for q, c in asked])
    same, first, none, far = 0, 0, 0, []
    for (q, c), s in zip(asked, said, strict=True):
        want = reader.predict(q, [c])
        place = lambda a: (a.answer, *[(o.start, o.end) for o in a.offsets_in_document])
        mine = [(a['answer'], *([(a['start'], a['end'])] if a['start'] is not None else [])) for a in s['answers']]
        same += mine == [place(a) for a in want.answers]
        first += mine[0] == place(want[0])
        none += not want[0].answer
        for w, told in zip(windows_of(reader, q, c), s['logits'], strict=True): far.append(float(np.abs(np.array(told) - w).max()))
    n, far = len(asked), np.array(far)
    print(f'{what}: of {n} questions {first} have the same first answer and place ({none} of them: no answer), {same} the same list; '
          f'logits of a window differ by {np.median(far):.1g} (median), at most {far.max():.1g}')
    if json.loads((folder/'reader.json').read_text())['weights'] == 'float32':
        expect(same == n, f'{what}: {n - same} questions are answered otherwise')
        expect(far.max() < 1e-2, f'{what}: logits differ by {far.max()}')
    else:
        expect(first > .85*n, f'{what}: {n - first} questions are answered otherwise')
    return [s['seconds'] for s in said], [s['windows'] for s in said]

def windows_of(reader, q, c):
    "Start and end logits of each window, from onnxruntime in Python."
    for w in reader.windows_of([Example('', q, c)]):
        batch, _ = reader.inputs_of([w], reader.collator())
        yield np.stack([x[0].numpy() for x in session_logits(reader.model.session, batch)])

def typed(tab, folder):
    "What a visitor does: samples, a question of his own, no answer, another answer marked, a passage as long as a chapter."
    reader = Reader(folder, backend='onnx', progress_bar=False, return_no_answer=True)
    for button in tab.locator('#samples button').all():
        button.click()
        asked, passage = button.inner_text(), tab.input_value('#passage')
        tab.locator('#told', has_text=re.compile('^(Score|No answer): ')).wait_for()
        want = reader.predict(asked, [passage])[0].answer
        answer, marks = question(tab, None, asked)
        expect(marks == [want]*bool(want), f'{asked} marks {marks}, not {want!r}')
        expect(answer == (want or 'Nothing in the passage answers this.'), f'{asked} shows {answer!r}')
    odd = {'Who painted The Wild Cup?': '🙂👍🏽 שָׁלוֹם مرحبا — The Wild Cup 👩‍👩‍👧 was painted by Ana Be\u0301lmin 中文. <b>&amp;</b>',
           'Where is The Wild Cup kept?': 'In Lorford hangs The Wild Cup. '*650}
    for asked, passage in odd.items():
        answer, marks = question(tab, passage, asked)
        want = reader.predict(asked, [passage])[0].answer
        expect(marks == [want]*bool(want), f'{asked} marks {marks}, not {want!r}')
    print(f'a passage of {len(passage):,} characters: {answer}. {tab.inner_text("#told")}')
    expect(len(passage) >= 20_000 and tab.locator('#text mark').is_visible(), 'the mark in a long passage is not to be seen')
    others = tab.locator('#best button[aria-pressed=false]')
    if others.count():
        others.first.click()
        expect(tab.locator('#text mark').count() == 1 and others.first.get_attribute('aria-pressed') == 'false', 'another answer is not marked')
    question(tab, None, '  ')
    expect('The question is empty' in tab.inner_text('#error'), 'an empty question is not refused')
    question(tab, ' ', 'Who?')
    expect(tab.inner_text('#answer').startswith('Nothing'), 'an empty passage has an answer')

def broken(browser, folder, work):
    "Folders that something is wrong with, and what the page says of them."
    settings, tokenizer = (json.loads((folder/f'{n}.json').read_text()) for n in ('reader', 'tokenizer'))
    cases = {'model.onnx is not there': ('model.onnx', None), 'model.onnx cannot be opened': ('model.onnx', b'junk'),
             'tokenizer.json is not JSON': ('tokenizer.json', b'{"model":'), 'tokenizer.json is no tokenizer': ('tokenizer.json', b'{}'),
             'makes pieces of words by Unigram': ('tokenizer.json', json.dumps({**tokenizer, 'model': dict(type='Unigram', vocab=[['a', 0]])}).encode()),
             'of format 2': ('reader.json', json.dumps({**settings, 'format': 2}).encode()), 'says too little': ('reader.json', b'null'),
             'ort.wasm.bundle.min.mjs is not there': ('ort.wasm.bundle.min.mjs', None)}
    for said, (name, content) in cases.items():
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(folder, work)
        if content is None: (work/name).unlink()
        else: (work/name).write_bytes(content)
        with page_of(browser, work) as tab:
            tab.locator('#error').wait_for(timeout=30_000)
            text = tab.inner_text('#error')
            expect(said in text and '\n' in text, f'{name} broken: the page says {text!r}')
            expect(tab.locator('#ask').is_disabled(), f'{name} broken: one may still ask')

def look(browser, folder, shots):
    "Four pictures; text that can be read, nothing wider than the screen."
    for size, view in (('desktop', desktop), ('phone', phone)):
        for scheme in ('light', 'dark'):
            with page_of(browser, folder, color_scheme=scheme) as tab:
                tab.set_viewport_size(view)
                ready(tab)
                for b in tab.evaluate(contrast): bad.append(f'page, {scheme}: hard to read: {b}')
                width = tab.evaluate('document.documentElement.scrollWidth')
                expect(width <= view['width'], f'the page is {width} px wide on a {size}')
                if shots: tab.screenshot(path=shots/f'web-{size}-{scheme}.png', full_page=True)

def real(browser, shared, work):
    "The real teacher and a student of three of its layers, asked about SQuAD; their exports stand in `work`."
    teacher = Reader(shared/'models/teacher-minilm-l6-squad', use_gpu=False, progress_bar=False)
    dev = squad_examples(load_squad(shared/'data/squad2-dev.json'))
    asked = [(e.question, e.context) for e in dev[::len(dev)//200][:200]]
    readers = {'teacher, 6 layers': teacher, 'student, 3 layers': Reader.from_teacher(teacher, 3)}
    for name, reader in readers.items():
        for int8 in (True, False):
            folder = reader.export_web(work/f'{name[:7]}{int8}', int8)
            some = asked if reader is teacher else asked[:30]
            with page_of(browser, folder) as tab:
                measure(tab, folder, some, f'{name}, {"int8" if int8 else "float32"}, SQuAD')

def measure(tab, folder, asked, what):
    "Compare, and say how long a question takes and how large the folder is."
    seconds, windows = same_as_python(tab, folder, asked, what)
    size = sum(f.stat().st_size for f in folder.iterdir())
    print(f'{what}: {np.median(seconds):.3f} s a question (median; {np.mean(windows):.2f} windows), folder {size/1e6:.1f} MB, '
          f'model {(folder/"model.onnx").stat().st_size/1e6:.1f} MB')

def check(shots, slow):
    from playwright.sync_api import sync_playwright
    work = Path(tempfile.mkdtemp())
    _, dev = make_toy(work/'toy', n_train=10)
    asked = [(e.question, e.context) for e in squad_examples(load_squad(dev))][:200]
    reader = Reader(toy_teacher(), use_gpu=False, progress_bar=False)
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=browser_path(), args=flags)
        for int8 in (True, False):
            folder = reader.export_web(work/f'toy{int8}', int8)
            with page_of(browser, folder) as tab:
                ready(tab)
                typed(tab, folder)
                measure(tab, folder, asked, f'toy, {"int8" if int8 else "float32"}')
                bad.extend(tab.notes)
        look(browser, folder, shots)
        broken(browser, folder, work/'broken')
        shared = Path(__file__).resolve().parents[2]/'shared'
        if slow and shared.is_dir(): real(browser, shared, work)
        elif slow: print('skipped: ../shared is not there')
        browser.close()
    shutil.rmtree(work)

if __name__ == '__main__':
    paths = [Path(a).resolve() for a in sys.argv[1:] if a != '--slow']
    for shots in paths: shots.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    missing = '' if browser_path() else 'no browser'
    try: find_runtime()
    except ValueError as e: missing = str(e).splitlines()[0]
    if missing: sys.exit(print(f'*** skipped: {missing} ***'))
    check(paths[0] if paths else None, '--slow' in sys.argv)
    print('\n'.join(bad))
    print(f'page: {len(bad)} problem(s)')
    sys.exit(bool(bad))
