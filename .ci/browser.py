"""Look at the built site in a real browser: `python .ci/browser.py SITE [SCREENSHOTS] [--full]`.

Every page, served on loopback, wide and narrow, light and dark: no console errors, no request to another host, no sideways
scrolling at 390 px, formulas with a size, text that can be read (contrast of at least 4.5 to 1), links and anchors that answer.
Screenshots go to the second directory: the top of each page, wide and light, narrow and dark; with `--full`, whole pages, all four ways. Without a browser, links and anchors are still checked."""
import http.server, shutil, sys, threading, time
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
    return bad, len(answers)

def browser_path():
    return next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'))), None)

flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars']
wide_screen, phone = dict(width=1280, height=900), dict(width=390, height=844)

def browse(site, base, shots, executable, full):
    from playwright.sync_api import Error, sync_playwright
    bad, pages, formulas_seen = [], sorted(p.relative_to(site).as_posix() for p in site.rglob('*.html')), 0
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
        tab.on('request', lambda r: bad.append(f'{where[0]}: asks for {r.url}') if not r.url.startswith((base, 'data:')) else None)
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
                    if size == wide_screen: bad += [f'{where[0]} ({theme}): hard to read: {b}' for b in tab.evaluate(contrast)]
                    elif theme == 'light': bad += [f'{where[0]}: wider than a phone: {b}' for b in tab.evaluate(wide)]
                    if not shots or not full and (size == wide_screen) != (theme == 'light'): continue
                    clip = {} if full else dict(clip=dict(x=0, y=0, width=size['width'], height=min(3000, tab.evaluate('document.documentElement.scrollHeight'))))
                    tab.screenshot(path=shots/f"{name}-{theme}{'-phone' if size == phone else ''}.jpg", type='jpeg', quality=75, full_page=True, **clip)
        if not formulas_seen: bad.append('no formula on any page')
        bad += behaviour(browser.new_page(viewport=phone, color_scheme='dark'), base)
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
