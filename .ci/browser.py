"""Look at the built site in a real browser: `python .ci/browser.py SITE [SCREENSHOTS] [--full]`.

Every page, served on loopback, wide and narrow, light and dark: no console errors, no request to another host, no sideways
scrolling at 390 px, no table cut at 1440 px, no name broken in the middle, formulas with a size, text that can be read (contrast of
at least 4.5 to 1), links and anchors that answer. Then the site is used: search, copying, a page that does not exist, and the reader
on the page Try it, whose answers have to be those of `Reader.predict`.
Screenshots go to the second directory: the top of each page, wide and light, narrow and dark; with `--full`, whole pages, all four ways. Without a browser, links and anchors are still checked."""
import http.server, shutil, sys, tempfile, threading, time
from functools import partial
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin, urlparse
from urllib.request import urlopen
from pages import PageReader

# In the page: pairs of text and background, blended through transparent layers, whose contrast is too low
contrast = r"""() => {
  const c = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
  const known = new Map(), rgba = s => { if (!known.has(s)) known.set(s, paint(s)); return known.get(s) }, backs = new Map()
  const paint = s => { c.clearRect(0, 0, 1, 1); c.fillStyle = s; c.fillRect(0, 0, 1, 1); const d = c.getImageData(0, 0, 1, 1).data; return [d[0], d[1], d[2], d[3]/255] }
  const under = e => { if (!e) return [255, 255, 255]; if (!backs.has(e)) { const [r, g, b, o] = rgba(getComputedStyle(e).backgroundColor); backs.set(e, o == 1 ? [r, g, b] : under(e.parentElement).map((v, i) => v*(1-o) + [r, g, b][i]*o)) } return backs.get(e) }
  const lum = v => { const [r, g, b] = v.slice(0, 3).map(x => (x /= 255) <= .03928 ? x/12.92 : ((x + .055)/1.055)**2.4); return .2126*r + .7152*g + .0722*b }
  const bad = [], seen = new Set()
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest('svg, script, style') || ![...e.childNodes].some(n => n.nodeType == 3 && n.data.trim()) || !e.getClientRects().length) continue
    const s = getComputedStyle(e), back = under(e), fore = rgba(s.color), a = lum(fore), b = lum(back), ratio = (Math.max(a, b) + .05)/(Math.min(a, b) + .05)
    const key = s.color + back
    if (ratio < 4.5 && !seen.has(key)) { seen.add(key); bad.push(`${e.tagName.toLowerCase()}.${e.className} ${ratio.toFixed(1)}: ${e.textContent.slice(0, 30)}`) }
  }
  return bad
}"""
formulas = "() => [...document.querySelectorAll('math')].filter(m => !m.closest('details:not([open])')).map(m => m.getBoundingClientRect()).filter(r => r.width < 3 || r.height < 3).length"
wide = """() => { const w = document.documentElement.clientWidth; if (document.documentElement.scrollWidth <= w) return []
  return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > w + 1).slice(0, 3).map(e => `${e.tagName.toLowerCase()}.${e.className} ends at ${Math.round(e.getBoundingClientRect().right)}`).concat(['page is ' + document.documentElement.scrollWidth + ' px wide']) }"""

# On a wide screen, tables that go on behind the edge of their box
cut = "() => [...document.querySelectorAll('main .wide-table, main .html-output')].filter(e => e.clientWidth && e.scrollWidth > e.clientWidth + 1).map(e => `${e.scrollWidth} px of a table in ${e.clientWidth}: ${e.innerText.slice(0, 40).replace(/\\s+/g, ' ')}`)"
# Names in running text and in tables that are broken elsewhere than behind a dot, a bar, a bracket or the like
broken = r"""() => { const bad = []
  for (const e of document.querySelectorAll('main :not(pre) > code')) {
    if (e.getClientRects().length < 2) continue
    const range = document.createRange(), walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT)
    let before = null, text = ''
    while (walker.nextNode()) for (let i = 0; i < walker.currentNode.length; i++) {
      range.setStart(walker.currentNode, i); range.setEnd(walker.currentNode, i + 1)
      const c = walker.currentNode.data[i], r = range.getClientRects()[0]
      if (!r || /\s/.test(c)) { text += c; continue }
      if (before !== null && r.top > before + 4 && !/[\s_.,/=()|:\]-]$/.test(text)) bad.push(`${e.textContent.slice(0, 40)} behind ${text.slice(-12)}`)
      before = r.top; text += c
    }
  }
  return bad }"""
wrapped = "() => [...document.querySelectorAll('main pre > code.sourceCode > span')].filter(e => e.offsetParent && e.textContent.trim()).map(e => e.getBoundingClientRect().height > 1.7*parseFloat(getComputedStyle(e).lineHeight))"

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args): pass

def serve(site):
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f'http://127.0.0.1:{server.server_address[1]}/'

def static_checks(site, base):
    "Ask for every internal address that a page mentions."
    bad, answers = [], {}
    for page in sorted(p.relative_to(site).as_posix() for p in site.rglob('*.html')):
        read = PageReader((site/page).read_text(encoding='utf-8'))
        for link in {*read.links, *read.loads}:
            url, anchor = urldefrag(urljoin(base + page, link))
            if urlparse(url).netloc != urlparse(base).netloc: continue
            if url not in answers:
                try: answers[url] = urlopen(url).read().decode('utf-8', 'replace')
                except HTTPError as e: answers[url] = None; bad.append(f'{page}: {link} answers {e.code}')
            if anchor and answers[url] and f'id="{anchor}"' not in answers[url]: bad.append(f'{page}: no anchor at {link}')
    for name in ('404.html', 'sitemap.xml', 'llms.txt', 'card.png'):
        if not (site/name).is_file(): bad.append(f'the site has no {name}')
    return bad, len(answers)

def browser_path():
    return next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'))), None)

flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars']
wide_screen, phone = dict(width=1440, height=900), dict(width=390, height=844)

def browse(site, base, shots, executable, full):
    from playwright.sync_api import Error, sync_playwright
    bad, pages, formulas_seen, lines = [], sorted(p.relative_to(site).as_posix() for p in site.rglob('*.html')), 0, []
    with sync_playwright() as p:
        try: browser = p.chromium.launch(executable_path=executable, args=flags)
        except Error as e:
            print(f'*** skipped: {executable} does not start, so only links and anchors were checked: {str(e).strip().splitlines()[0]} ***')
            return []
        tab = browser.new_context(color_scheme='light', viewport=wide_screen, reduced_motion='reduce').new_page()
        where = ['']
        tab.on('console', lambda m: bad.append(f'{where[0]}: console: {m.text} {(m.location or {}).get("url", "")}') if m.type in ('error', 'warning') else None)
        tab.on('pageerror', lambda e: bad.append(f'{where[0]}: script: {e}'))
        tab.on('response', lambda r: bad.append(f'{where[0]}: {r.url} answers {r.status}') if r.status >= 400 else None)
        tab.on('requestfailed', lambda r: bad.append(f'{where[0]}: {r.url} failed'))
        tab.on('request', lambda r: bad.append(f'{where[0]}: asks for {r.url}') if not r.url.startswith((base, 'data:', f'blob:{base}')) else None)
        for where[0] in pages:
            name = where[0][:-5].replace('/', '-')
            tab.set_viewport_size(wide_screen)
            tab.goto(base + where[0])
            formulas_seen += tab.evaluate("document.querySelectorAll('math').length")
            if n := tab.evaluate(formulas): bad.append(f'{where[0]}: {n} formulas without a size')
            for size in (wide_screen, phone):
                for theme in ('light', 'dark'):
                    tab.set_viewport_size(size)
                    tab.evaluate(f"document.documentElement.dataset.theme = '{theme}'")
                    if size == wide_screen and theme == 'light':
                        bad += [f'{where[0]}: cut: {b}' for b in tab.evaluate(cut)]
                        lines += tab.evaluate(wrapped)
                    if size == phone and theme == 'light': bad += [f'{where[0]}: a name is broken: {b}' for b in tab.evaluate(broken)]
                    if size == wide_screen: bad += [f'{where[0]} ({theme}): hard to read: {b}' for b in tab.evaluate(contrast)]
                    elif theme == 'light': bad += [f'{where[0]}: wider than a phone: {b}' for b in tab.evaluate(wide)]
                    if not shots or not full and (size == wide_screen) != (theme == 'light'): continue
                    clip = {} if full else dict(clip=dict(x=0, y=0, width=size['width'], height=min(3000, tab.evaluate('document.documentElement.scrollHeight'))))
                    tab.screenshot(path=shots/f"{name}-{theme}{'-phone' if size == phone else ''}.jpg", type='jpeg', quality=75, full_page=True, **clip)
        if not formulas_seen: bad.append('no formula on any page')
        print(f'{len(lines)} lines of code at {wide_screen["width"]} px, {sum(lines)} of them wrapped')
        if sum(lines) > .1*len(lines): bad.append(f'{sum(lines)} of {len(lines)} lines of code are wrapped')
        bad += behaviour(browser.new_page(viewport=phone, color_scheme='dark'), base)
        bad += searching(browser.new_page(viewport=wide_screen), base)
        bad += copying(browser.new_context(viewport=wide_screen, permissions=['clipboard-read', 'clipboard-write']).new_page(), base)
        bad += moving(browser.new_page(viewport=wide_screen), base)
        bad += answering(browser.new_page(viewport=wide_screen), base)
        browser.close()
    return bad

def behaviour(tab, base):
    "Light or dark as the system is, the menu opens, the theme stays, the search finds, and two clicks lead from the front page to the table for users of Haystack."
    bad = []
    tab.goto(base + 'index.html')
    theme = lambda: tab.evaluate('document.documentElement.dataset.theme')
    if theme() != 'dark': bad.append('a dark system gets a light page')
    tab.click('#menu')
    if not tab.is_visible('nav#book'): bad.append('the menu does not open on a phone')
    tab.click('#theme'); tab.reload()
    if theme() != 'light': bad.append('the theme is forgotten')
    tab.fill('#search', 'temperature')
    try: tab.wait_for_selector('#found a', timeout=5000); tab.click('#found a')
    except Exception: bad.append('the search finds nothing')
    tab.set_viewport_size(wide_screen)
    tab.goto(base + 'index.html')
    tab.click('main a:has-text("Haystack")')
    if 'doc_stride' not in tab.inner_text('main table'): bad.append('the front page does not lead to the table for users of Haystack')
    return bad

def searching(tab, base):
    "Symbols come first, keys are enough, and words of other people find the pages that mean them."
    bad = []
    tab.goto(base + 'index.html')
    def first(query, n=1):
        "The first `n` things that are found."
        tab.fill('#search', query)
        tab.wait_for_function('q => document.querySelector("#search").value == q && document.querySelector("#found li")', arg=query)
        tab.wait_for_timeout(50)
        return [a.inner_text() for a in tab.query_selector_all('#found a')[:n]]
    tab.keyboard.press('Control+k')
    if tab.evaluate('document.activeElement.id') != 'search': bad.append('Ctrl-K does not lead to the search')
    for query, symbol in (('predict', 'Reader.predict'), ('compare', 'compare'), ('Reader', 'Reader'), ('from_teacher', 'Reader.from_teacher')):
        if (found := first(query)) and found[0].split('\n')[0] != symbol: bad.append(f'the search for {query} does not begin with {symbol}: {found[0][:60]!r}')
    for query, page in (('csv', 'CSV'), ('install', 'nstall'), ('custom loss', 'oss'), ('browser', 'rowser')):
        if not any(page in t for t in first(query, 5)): bad.append(f'the search for {query} finds no page about it: {first(query, 5)}')
    first('predict', 3)
    tab.keyboard.press('ArrowDown')
    second = tab.get_attribute('#found li:nth-child(2) a', 'href')
    if tab.get_attribute('#found [aria-selected=true] a', 'href') != second: bad.append('an arrow key does not choose the next hit')
    tab.keyboard.press('Enter')
    try: tab.wait_for_url('**/' + second.lstrip('./'), timeout=5000)
    except Exception: bad.append(f'Enter does not lead to {second}: {tab.url}')
    return bad

def copying(tab, base):
    "Code is copied as it stands, headings can be linked to, and a page that does not exist helps."
    bad = []
    tab.goto(base + 'index.html')
    tab.hover('main div.sourceCode >> nth=0')
    tab.click('main div.sourceCode >> nth=0 >> .copy')
    copied, shown = tab.evaluate('navigator.clipboard.readText()'), tab.inner_text('main div.sourceCode >> nth=0 >> code')
    if copied.strip() != shown.strip() or 'Copy' in copied: bad.append(f'the copy of a cell is {copied[:60]!r}, not {shown[:60]!r}')
    tab.goto(base + 'reading/reading.html')
    if not tab.query_selector('h2 .anchor'): bad.append('headings have no link to themselves')
    for text in ('Markdown', 'Edit this page', 'Notebook'):
        if not tab.query_selector(f'.tools a:has-text("{text}")'): bad.append(f'a page has no link {text!r}')
    tab.goto(base + '404.html')
    if not tab.is_visible('h1') or tab.evaluate('getComputedStyle(document.querySelector("header")).position') != 'sticky': bad.append('the page for what does not exist has no looks')
    return bad

def moving(tab, base):
    "Figures that a hand can move follow the keyboard, and the reference leads to the book and back."
    bad = []
    for page, key in (('explanation/why_each_loss.html', 'ArrowRight'), ('howto/pick_a_threshold.html', 'ArrowLeft'), ('learning/student.html', 'ArrowRight')):
        tab.goto(base + page)
        try:
            tab.wait_for_selector('.hand svg', timeout=5000)
            before = [tab.inner_text('.hand'), tab.inner_html('.hand svg')]
            tab.focus('.hand input[type=range]')
            for _ in range(3): tab.keyboard.press(key)
            after = [tab.inner_text('.hand'), tab.inner_html('.hand svg')]
        except Exception as e: bad.append(f'{page}: nothing moves: {str(e).splitlines()[0]}'); continue
        if any(a == b for a, b in zip(before, after)): bad.append(f'{page}: {key} changes nothing')
        if 'NaN' in after[1] or 'undefined' in after[0] + after[1]: bad.append(f'{page}: numbers are missing')
        tab.emulate_media(media='print')
        if tab.is_visible('.hand'): bad.append(f'{page}: what moves is printed')
        tab.emulate_media(media='screen')
    tab.goto(base + 'reference/index.html')
    tab.click('ul.names a[href$="#Reader.predict"]')
    tab.click('[id="Reader.predict"] .srclink')
    if 'reading/reading.html#' not in tab.url: bad.append(f'the reference leads from Reader.predict to {tab.url}')
    return bad

QUESTIONS = ['When was The Wild Letter finished?', 'Who painted The Cold Dream?', 'Where is The Quiet Window kept?']
TEXT = 'Ada Lorwell was born in Corwick 🙂. She worked as a painter. Hugo Belmer was born in Dalhaven, while Ruth Belmer was taught by Ada Lorwell.'

def answering(tab, base):
    "The reader of the page Try it answers as `Reader.predict` does, about its own text and about another; then a folder takes its place."
    from distil_reader import Reader
    from distil_reader.web import PACKAGE
    import pooch
    bad, foreign = [], []
    tab.on('request', lambda r: foreign.append(r.url) if not r.url.startswith((base, 'data:', f'blob:{base}')) else None)
    tab.on('pageerror', lambda e: bad.append(f'try.html: script: {e}'))
    tab.goto(base + 'try.html')
    reader = Reader(Path(__file__).resolve().parent.parent/'nbs/_site/student', use_gpu=False, progress_bar=False, return_no_answer=True)
    def ask(question):
        "What the page says, and what it marks."
        tab.fill('.try input >> nth=0', question)
        tab.click('.try .ask button')
        tab.wait_for_function('q => document.querySelector(".try").dataset.answered == q', arg=question, timeout=30000)
        mark = tab.query_selector('.try mark')
        return tab.inner_text('.try .answer'), mark.text_content() if mark else ''
    def compare(questions, who):
        text = tab.input_value('.try textarea')
        for q in questions:
            expected = reader.predict(q, [text])['answers'][0].answer
            told, marked = ask(q)
            if marked != expected or expected and told != expected: bad.append(f'try.html, {who}: {q} is answered {told!r}, {marked!r} is marked; Reader.predict says {expected!r}')
    try:
        tab.wait_for_function('document.querySelector(".try").dataset.answered', timeout=30000)
        compare(QUESTIONS, 'the student')
        tab.fill('.try textarea', TEXT)
        compare(['Where was Hugo Belmer born?', 'Who was taught by Ada Lorwell?', 'When was Ruth Belmer born?'], 'another text')
        with tempfile.TemporaryDirectory() as d:
            Path(d, 'empty').mkdir(); Path(d, 'empty', 'notes.txt').write_text('none')
            tab.set_input_files('.try input[type=file]', Path(d, 'empty'))
            tab.wait_for_selector('.try .told.wrong:has-text("no reader.json")', timeout=5000)
            kept = Path(pooch.os_cache('distil_reader'))/PACKAGE
            if kept.is_file():
                reader.export_web(Path(d, 'web'), int8=False, runtime=kept)
                tab.set_input_files('.try input[type=file]', Path(d, 'web'))
                tab.wait_for_selector('.try .told:not(.wrong):has-text("sure")', timeout=60000)
                compare(['Who worked as a painter?', 'Where was Hugo Belmer born?'], 'a folder')
            else: print(f'*** skipped: a folder of distil_export --web, for {kept} is not there ***')
    except Exception as e: bad.append(f'try.html: {str(e).strip().splitlines()[0]}; it says {tab.inner_text(".try .said")!r}')
    return bad + [f'try.html: asks for {url}' for url in foreign]

if __name__ == '__main__':
    full, paths = '--full' in sys.argv, [Path(a).resolve() for a in sys.argv[1:] if a != '--full']
    site, shots = paths[0], paths[1] if len(paths) > 1 else None
    if shots: shots.mkdir(parents=True, exist_ok=True)
    started, base, executable = time.time(), serve(site), browser_path()
    bad, asked = static_checks(site, base)
    print(f'{asked} addresses of the site asked for')
    if executable: bad += browse(site, base, shots, executable, full)
    else: print('*** skipped: no browser (looked for chromium, chromium-browser, google-chrome): only links and anchors were checked ***')
    print('\n'.join(bad[:60]))
    print(f'site: {len(bad)} problem(s), {time.time() - started:.0f} s' + (f', {executable}, screenshots in {shots}' if executable and shots else ''))
    sys.exit(bool(bad))
