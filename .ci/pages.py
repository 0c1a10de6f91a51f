"""Render the notebooks as a static site, and refuse whatever would not come out right. `site.py` calls `build`; how it works, with the tests: nbs/appendix/site.ipynb."""



import base64, html, json, os, re, shutil, subprocess, time
from concurrent.futures import ThreadPoolExecutor
from functools import cache, reduce
from html.parser import HTMLParser
from importlib import import_module
from inspect import Parameter, getdoc
from pathlib import Path
from posixpath import normpath, relpath
from fastcore.docments import docments

def type_name(anno) -> str:
    "An annotation as it is written."
    if anno is Parameter.empty or anno is None: return ''
    return anno if isinstance(anno, str) else anno.__name__ if isinstance(anno, type) and not hasattr(anno, '__args__') else str(anno).replace('typing.', '')

@cache
def parameters(func) -> dict: # name -> what is known of it; the result is `return`
    "What is passed to a function or class with docments, and what comes back; read once for the chapters and the reference."
    return docments(func, full=True)

def api_table(
    func # a function with docments, or a class
) -> str: # Markdown; empty where there is nothing to say
    "The parameters and the result of `func` as a table."
    rows = []
    for name,d in parameters(func).items():
        default = '' if d.default is Parameter.empty or name == 'return' else f'`{d.default!r}`' if len(repr(d.default)) < 40 and ' at 0x' not in repr(d.default) else '...'
        anno = type_name(d.anno)
        if name != 'self' and (d.docment or name != 'return'):
            rows.append(('*result*' if name == 'return' else f'`{name}`', anno and f'`{anno}`', default, ' '.join((d.docment or '').split())))
    if not any(r[3] for r in rows): return ''
    keep = [i for i in range(4) if any(r[i] for r in rows)]  # no empty columns
    return '\n'.join('| ' + ' | '.join(r[i].replace('|', '\\|') for i in keep) + ' |' for r in [('', 'type', 'default', ''), ('---',)*4, *rows])

def api_entry(
    name:str, # `function`, `Class` or `Class.method`
    module,   # the module it can be found in
    lookup,   # nbdev's index of documented symbols
    taken:set # anchors that the page has already; grows
) -> str: # Markdown
    "Heading, source link, docstring and parameters of one symbol."
    obj = reduce(getattr, name.split('.'), module)
    url, source = lookup.doc(name), lookup.code(name)
    link = f'[source]({source}){{.srclink}}' if source else ''
    doc = (getdoc(obj) or '').split('\n\n:param')[0] if not isinstance(obj, type) or '__doc__' in vars(obj) else ''
    anchor = url.split('#')[1] if url else name.lower()
    while anchor in taken: anchor += '-1'  # anchors know no capitals: `Checkpoints`, `checkpoints`
    taken.add(anchor)
    heading = name.replace('_', '\\_')
    return '\n\n'.join(filter(None, (f'### {heading} {{#{anchor} .api}}', link, lookup.linkify(doc), lookup.linkify(api_table(obj)))))

class Literate:
    "An nbdev processor: documentation from the exported module, with the source kept on the page."
    def __init__(self, nb): self.nb = nb
    def begin(self):
        from nbdev.doclinks import NbdevLookup
        from nbdev.config import get_config
        from nbdev.process import NbCell
        lookup, module, cells, pending, taken = NbdevLookup(), None, [], [], set()
        for cell in self.nb.cells:
            d = getattr(cell, 'directives_', None) or {}
            if 'default_exp' in d: module = import_module(f"{get_config().lib_name}.{d['default_exp'][0]}")
            if d.keys() & {'default_exp', 'hide', 'exporti'}: continue
            shown = re.search(r'^show_doc\(([\w.]+)', cell.source, re.M) if cell.cell_type == 'code' else None
            if shown:
                entry = NbCell(0, dict(cell_type='markdown', source=api_entry(shown[1], module, lookup, taken), metadata={}))
                cells.insert(len(cells) - len(pending) if pending else len(cells), entry)  # before the source; nbdev lists them last first
                if pending: pending.append(entry)
                continue
            pending = []
            if 'export' in d or 'exports' in d:
                fold, summary = folding(cell.source)
                cell.source = f'#| code-fold: {fold}\n#| code-summary: "{summary}"\n{cell.source}'
                pending = [cell]
            cells.append(cell)
        self.nb.cells = cells

def folding(source:str) -> tuple[str, str]: # `code-fold` and its summary
    "Short sources are shown, long ones and imports folded."
    lines = [l for l in source.splitlines() if l.strip() and not l.startswith('#|')]
    if all(re.match(r'import |from |\s|\)|log = |_all_ = ', l) for l in lines): return 'true', 'Imports'
    return ('show' if len(lines) <= 25 else 'true'), f'Source ({len(lines)} line{"s"*(len(lines) != 1)})'

def cell_options(
    source:str # of a code cell
) -> tuple[dict, str]: # options, and the code below them
    "Take the options (`#| name: value`) off the top of a cell."
    options, lines = {}, source.splitlines()
    while lines and (m := re.match(r'#\|\s*([\w-]+)\s*:?\s*(.*)$', lines[0]) or not lines[0].strip()):
        if m is not True: options[m[1]] = m[2].strip().strip('"\'')
        lines.pop(0)
    return options, '\n'.join(lines).rstrip()

def fence(text:str, cls:str) -> str:
    "`text` as a block of code, whatever backticks are in it; lines of output may be wrapped where they are prose."
    if cls == 'output' and not re.search(r'\S {3,}\S', text): cls = 'output .wrap'  # columns are kept
    ticks = '`' * max([3, *(len(t) + 1 for t in re.findall('`+', text))])
    return f'{ticks}{{.{cls}}}\n{text}\n{ticks}'

def picture_width(data:bytes, suffix:str) -> float: # pixels of a page; 0 where it does not say
    "How wide a picture wants to be."
    if suffix == 'png': return int.from_bytes(data[16:20], 'big')
    said = re.search(rb'<svg[^>]*?\bwidth="([\d.]+)(pt)?"', data)
    return float(said[1])*(4/3 if said[2] else 1) if said else 0

def output_md(
    output:dict,  # an output of a code cell
    options:dict, # the cell's
    picture       # saves `(bytes, suffix)` and returns the address
) -> str: # Markdown
    "An output as Markdown: pictures before HTML before text."
    if output['output_type'] == 'stream': return fence(''.join(output['text']).rstrip('\n'), 'output')
    if output['output_type'] == 'error': return fence(f"{output['ename']}: {output['evalue']}", 'output')
    data = {k: ''.join(v) if isinstance(v, list) else v for k,v in output['data'].items()}
    for kind,suffix in (('image/svg+xml', 'svg'), ('image/png', 'png'), ('image/jpeg', 'jpg')):
        if kind not in data: continue
        content = data[kind].encode() if suffix == 'svg' else base64.b64decode(data[kind])
        width = output.get('metadata', {}).get(kind, {}).get('width') or picture_width(content, suffix)
        told = ['#' + options.get('label', '')] * ('label' in options) + ['.broad'] * (width > 820)  # broad: on a phone, it is moved and not shrunk
        told.append(f'alt="{html.escape(options.get("fig-alt", ""))}"')
        return f'![{options.get("fig-cap", "")}]({picture(content, suffix)}){{{" ".join(told)}}}'
    if 'text/markdown' in data: return data['text/markdown']
    if 'text/html' in data: return f'```{{=html}}\n<div class="html-output">{re.sub("(?s)<style.*?</style>", "", data["text/html"])}</div>\n```'
    return fence(data['text/plain'], 'output')

def page_md(
    nb:dict, # a processed notebook
    picture  # see `output_md`
) -> str: # Markdown
    "A notebook as one Markdown text, front matter first."
    parts = []
    for c in nb['cells']:
        source = ''.join(c['source'])
        if c['cell_type'] != 'code': parts.append(source); continue
        options, code = cell_options(source)
        if options.get('include') == 'false': continue
        if options.get('echo') != 'false' and code:
            block = fence(code, 'python')
            fold = options.get('code-fold')
            parts.append(f'<details class="source"{" open" if fold == "show" else ""}><summary>{options.get("code-summary", "Code")}</summary>\n\n{block}\n\n</details>' if fold in ('true', 'show') else block)
        if options.get('output') != 'false': parts += [output_md(o, options, picture) for o in c.get('outputs', [])]
    return '\n\n'.join(parts) + '\n'

COLAB = re.compile(r'(?:You can open this page )?\[[^\]]*\]\((https://colab\.research\.google\.com/[^)]+)\)\.?')

def colab_link(
    nb:dict # a processed notebook
) -> str: # its address in Colab; '' where the page offers none
    "Take the cell that is only a link to Colab out of a page: the link stands at its top."
    for c in nb['cells']:
        link = COLAB.fullmatch(''.join(c['source']).strip())
        if c['cell_type'] == 'markdown' and link:
            nb['cells'].remove(c)
            return link[1]
    return ''

def plain_md(
    markdown:str, # of a page, as `page_md` writes it for pandoc
    meta:dict,    # title and description
    path:str,     # of its notebook, relative to `nbs/`
    urls:dict,    # notebook's path -> page's path
    bases:tuple   # as for `site_links`
) -> str: # Markdown for programs that read
    "A page without what only a browser needs: its twin."
    text = re.sub(r'\A---\n.*?\n---\n', '', markdown, flags=re.S)
    text = re.sub(r'(?m)^(`{3,})\{=html\}\n(?:.*\n)*?\1\n?', '', text)               # widgets
    text = re.sub(r'(?m)^(`{3,})\{\.(\w+)[^}\n]*\}$', lambda m: m[1] + ('text' if m[2] == 'output' else m[2]), text)
    text = re.sub(r'(?m)^</?details[^\n]*\n\n?', '', text)
    text = re.sub(r'(?m)^(#+ [^{\n]*?) *\{[^}\n]*\}$', r'\1', text)
    text = re.sub(r'\)\{[^}\n]*\}', ')', text)
    here = os.path.dirname(urls[path])
    def fix(m):
        url, _, anchor = m[1].partition('#')
        target = link_target(url, path, bases)
        if target is None: return m[0]
        new = relpath(urls.get(target, target) or 'index.html', here or '.')
        return '](' + re.sub(r'\.html$', '.md', new) + ('#' + anchor if anchor else '') + ')'
    text = re.sub(r'\]\(([^)\s]+)\)', fix, text)
    return f"# {meta.get('title', path)}\n\n> {meta.get('description', '')}\n\n{text.strip()}\n"

def link_target(
    url:str,    # a link on the page, without its anchor
    path:str,   # of the page's notebook, relative to `nbs/`
    bases:tuple # prefixes that mean this site
) -> str|None: # what of this site it points to; None: something else
    "Where a link leads: a notebook or a page, relative to `nbs/`."
    target = next((url[len(b):] for b in bases if url.startswith(b)), None)
    if target is None and not re.match(r'[a-z]+:', url) and url.endswith('.ipynb'): target = normpath(os.path.join(os.path.dirname(path), url))
    return None if target is None or target.startswith('..') else target

def pandoc(
    markdown:str, # of a page
    theme:Path    # directory of `template.html` and `filter.lua`
) -> tuple[str, str]: # HTML, and pandoc's complaints
    "A page in HTML."
    import pypandoc
    toc = len(re.findall(r'^##', re.sub(r'(?ms)^(```+).*?^\1', '', markdown), re.M)) > 2
    args = [pypandoc.get_pandoc_path(), '-f', 'markdown+lists_without_preceding_blankline-implicit_header_references', '-t', 'html5', '--standalone', '--mathml', '--section-divs',
            '--syntax-highlighting=none', '--wrap=none', '--template', str(theme/'template.html'), '-L', str(theme/'filter.lua'), *['--toc', '--toc-depth=3']*toc]
    done = subprocess.run(args, input=markdown, capture_output=True, text=True, encoding='utf-8')
    return colour_code(re.sub(r' id="toc-[^"]*"', '', done.stdout)), re.sub('.*Duplicate identifier.*\n?', '', done.stderr).strip()  # `filter.lua` and `page_problems` see to those; the contents are on the page twice, for wide screens and for narrow ones

# Kinds of tokens, most special first, and the classes of the style sheet; pandoc's own colouring takes twice as long as all the rest
LOOKS = (('Keyword.Constant', 'cn'), ('Keyword.Namespace', 'im'), ('Keyword', 'kw'), ('Operator.Word', 'kw'), ('Literal.String', 'st'), ('Literal.Number', 'dv'),
         ('Comment.Preproc', ''), ('Comment', 'co'), ('Name.Function', 'fu'), ('Name.Class', 'fu'), ('Name.Decorator', 'fu'), ('Name.Builtin.Pseudo', ''), ('Name.Builtin', 'bu'))

@cache
def look(kind:str) -> str: # a class of the style sheet; '' for plain text
    "How a token is shown, by its kind as Pygments names it."
    return next((cls for name,cls in LOOKS if kind == name or kind.startswith(name + '.')), '')

def coloured(
    code:str,    # without its fence
    language:str # as Pygments knows it
) -> str: # HTML: a `span` for each line
    "Code in colours."
    from pygments.lexers import get_lexer_by_name
    lines = ['']
    for kind,text in get_lexer_by_name(language, stripnl=False, ensurenl=False).get_tokens(code):
        cls = look(str(kind).removeprefix('Token.'))
        first, *others = (f'<span class="{cls}">{html.escape(part, quote=False)}</span>' if cls and part else html.escape(part, quote=False) for part in text.split('\n'))
        lines[-1] += first
        lines += others
    return '\n'.join(f'<span>{line}</span>' for line in lines)

def colour_code(
    page:str # HTML of pandoc
) -> str: # HTML
    "Give code its colours; blocks in a language that Pygments does not know stay as they are."
    from pygments.util import ClassNotFound
    def fix(m):
        if m[1] == 'output': return m[0]
        try: lines = coloured(html.unescape(m[2]), m[1])
        except ClassNotFound: return m[0]
        return f'<div class="sourceCode"><pre class="sourceCode {m[1]}"><code class="sourceCode {m[1]}">{lines}</code></pre></div>'
    return re.sub(r'(?s)<pre class="(\w+)"><code>(.*?)</code></pre>', fix, page)

def site_links(
    page:str,   # HTML
    path:str,   # of its notebook, relative to `nbs/`
    urls:dict,  # notebook's path -> page's path
    bases:tuple # prefixes that mean this site: of the published pages, of the notebooks on GitHub
) -> str: # HTML
    "Let links to notebooks and to the published site point to pages beside this one."
    here = os.path.dirname(urls[path])
    def fix(m):
        url, _, anchor = html.unescape(m[1]).partition('#')
        target = link_target(url, path, bases)
        if target is None: return m[0]
        new = relpath(urls.get(target, target) or 'index.html', here or '.')
        return f'href="{html.escape(new)}{"#" + anchor if anchor else ""}"'
    return re.sub(r'href="([^"]*)"', fix, page)

def sidebar_pages(items:list) -> list[str]: # paths of notebooks
    "The pages of a sidebar, in reading order."
    return sum((sidebar_pages(i['contents']) if isinstance(i, dict) and 'contents' in i else [i['href'] if isinstance(i, dict) else i] for i in items), [])

def sidebar_html(items:list, titles:dict, here:str) -> str:
    "A sidebar as a nested list, with links between notebooks."
    def item(i):
        if isinstance(i, dict) and 'contents' in i: return f'<li><a class="section" href="{relpath(part_page(i["section"]), os.path.dirname(here) or ".")}"{" aria-current=page" if part_page(i["section"]) == here else ""}>{html.escape(i["section"])}</a>{sidebar_html(i["contents"], titles, here)}</li>'
        path, text = (i['href'], i.get('text')) if isinstance(i, dict) else (i, None)
        link = relpath(path, os.path.dirname(here) or '.')
        return f'<li{" class=here" if path == here else ""}><a href="{link}"{" aria-current=page" if path == here else ""}>{html.escape(text or titles.get(path, path))}</a></li>'
    return '<ul>' + ''.join(map(item, items)) + '</ul>'

def card_html(url:str, name:str) -> str:
    "What programs read that show a link as a card."
    return '\n'.join(f'<meta property="og:{k}" content="{html.escape(v)}">' for k,v in dict(title='%title%', description='%description%', type='website', site_name=name, image=f'{url}card.png').items()) + '\n<meta name="twitter:card" content="summary_large_image">'

def part_page(section:str) -> str: # a page's path
    "Where the page of a part stands."
    return f'parts/{re.sub("[^a-z0-9]+", "_", section.lower())}.html'

def reference_link(site:dict, up:str) -> str: # HTML
    "The way to the reference, above the sidebar."
    return f'<p class="beside"><a href="{up}reference/index.html">Reference: all names</a></p>' if site['reference'] else ''

def part_of(items:list, page:str) -> str: # '' for pages outside of any part
    "The part of the book that a page belongs to."
    return next((i['section'] for i in items if isinstance(i, dict) and 'contents' in i and page in sidebar_pages(i['contents'])), '')

def pager(
    pages:list,  # in reading order
    titles:dict, # of pages
    here:str,    # a page
    sidebar=()   # to say where a new part begins
) -> str: # HTML
    "Links to the page before and the page after."
    def word(p, plain):
        part = part_of(sidebar, p)
        return plain if part == part_of(sidebar, here) or not part else f'{plain}, in {part}'
    i, up = pages.index(here) if here in pages else -1, os.path.dirname(here) or '.'
    link = lambda p, rel, word: f'<a class="{rel}" rel="{rel}" href="{relpath(p, up)}"><small>{word}</small>{html.escape(titles.get(p, p))}</a>'
    return '<nav class="pager" aria-label="Pages">' + (link(pages[i-1], 'prev', word(pages[i-1], 'Before')) if i > 0 else '') + (link(pages[i+1], 'next', word(pages[i+1], 'Next')) if 0 <= i < len(pages)-1 else '') + '</nav>'

class PageReader(HTMLParser):
    "Anchors, links, pictures and sections of a page."
    void = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'}
    def __init__(self, page:str):
        super().__init__()
        self.ids, self.links, self.loads, self.images, self.prose, self.stray, self.stack, self.title = [], [], [], [], [], [], [], ''
        self.sections = []  # [anchor, heading, text, whether it is a symbol]
        self.feed(page)
    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if 'id' in a: self.ids.append(a['id'])
        if tag == 'a' and 'href' in a: self.links.append(a['href'])
        if tag == 'img': self.images.append((a.get('src'), a.get('alt')))
        if tag in ('script', 'img', 'iframe') and 'src' in a: self.loads.append(a['src'])
        if tag == 'link': self.loads.append(a['href'])
        if tag == 'main': self.sections = [['', '', '', 0]]
        if tag in ('section', 'dt') and 'id' in a and 'main' in self.stack or tag == 'span' and a.get('id') and 'dt' in self.stack: self.sections.append([a['id'], '', '', int('api' in a.get('class', '').split())])
        if tag not in self.void: self.stack.append(tag)
    def handle_endtag(self, tag):
        if tag in self.stack:
            while self.stack.pop() != tag: pass
    def handle_data(self, text):
        if 'title' in self.stack and 'head' in self.stack: self.title += text
        if self.stack[-1:] == ['body'] and text.strip() or self.stack[-1:] == ['head'] and text.strip(): self.stray.append(text.strip())
        if 'main' not in self.stack or {'script', 'style', 'svg', 'details', 'annotation'} & set(self.stack) and 'pre' not in self.stack: return
        if {'h1', 'h2', 'h3', 'h4', 'dt'} & set(self.stack): self.sections[-1][1] += text
        elif not {'nav', 'footer'} & set(self.stack): self.sections[-1][2] += text
        if not {'pre', 'code', 'math'} & set(self.stack): self.prose.append(text)

raw_markdown = {r'\{\{<': 'a shortcode', r':::': 'a div', r'\]\(': 'a link', r'\[\^': 'a footnote', r'@(?:fig|tbl|sec|eq|lst)-\w+': 'a cross-reference', r'\$\$': 'a formula', r'\*\*\w': 'bold type', '`': 'a backtick'}

def page_problems(
    root:Path,  # the site
    pages:dict  # page's path -> `PageReader`
) -> list[str]: # one line each
    "Everything on the pages that leads nowhere or was not rendered."
    bad = []
    for path,p in pages.items():
        here = os.path.dirname(path)
        for load in p.loads:
            if re.match(r'([a-z]+:)?//', load): bad.append(f'{path}: loads {load} from another host')
            elif not (root/here/load).exists(): bad.append(f'{path}: {load} is missing')
        bad += [f'{path}: the picture {src} has no description (fig-alt)' for src,alt in p.images if not alt]
        bad += [f'{path}: text outside of the page: {t[:60]!r}' for t in p.stray]
        bad += [f'{path}: two things have the anchor {i}' for i in sorted({i for i in p.ids if p.ids.count(i) > 1})]
        for link in p.links:
            if re.match(r'[a-z]+:', link): continue
            target, _, anchor = link.partition('#')
            target = normpath(os.path.join(here, target)) if target else path
            if not (root/target).exists(): bad.append(f'{path}: link to {link}, which does not exist')
            elif anchor and target in pages and anchor not in pages[target].ids: bad.append(f'{path}: link to {link}: {target} has no such anchor')
        prose = ' '.join(p.prose)
        bad += [f'{path}: {what} was not rendered: {prose[max(0, m.start()-30):m.end()+40]!r}' for pattern,what in raw_markdown.items() for m in re.finditer(pattern, prose)]
    return bad

def render_page(
    path:str,    # of the notebook, relative to `nbs/`
    nb:dict,     # processed
    site:dict,   # what `build_site` knows of all pages
    root:Path,   # where the site goes
    theme:Path   # templates
) -> list[str]: # problems
    "Write one page and its pictures."
    url, count = site['urls'][path], []
    from further import about_links
    out, up = root/url, '../' * path.count('/')
    files = out.with_name(out.stem + '_files')
    out.parent.mkdir(parents=True, exist_ok=True)
    def picture(data, suffix):
        files.mkdir(exist_ok=True); count.append(suffix)
        (files/f'{len(count)}.{suffix}').write_bytes(data)
        return f'{files.name}/{len(count)}.{suffix}'
    colab = colab_link(nb)
    markdown = page_md(nb, picture)
    page, complaints = pandoc(markdown, theme)
    out.with_suffix('.md').write_text(plain_md(markdown, site['meta'][path], path, site['urls'], site['bases']), encoding='utf-8')
    plain = {k: html.escape(re.sub('[`*]', '', str(site['meta'][path].get(k, '')))) for k in ('title', 'description')}
    fill = dict(**plain, card=site['card'], nav=reference_link(site, up) + sidebar_html(site['sidebar'], site['titles'], path) + about_links(site, up), pager=pager(site['pages'], site['titles'], path, site['sidebar']), up=up, name=site['name'])
    for k,v in fill.items(): page = page.replace(f'%{k}%', v)
    page = page.replace('%repo%', site['repo'] or '#main').replace('%twin%', out.with_suffix('.md').name)
    page = site_links(page, path, site['urls'], site['bases']).replace('%notebook%', site['notebooks'] + path if site['notebooks'] else '#main')
    page = page.replace('%edit%', site['notebooks'].replace('/blob/', '/edit/', 1) + path if site['notebooks'] else '#main')
    page = page.replace('%run%', run_links(path, colab, site['sources']))
    out.write_text(page, encoding='utf-8')
    return [f'{path}: pandoc: {complaints}'] if complaints else []

def run_links(
    path:str,    # of a notebook, relative to `nbs/`
    colab:str,   # its address in Colab, or ''
    sources:Path # directory of the notebooks as they are; None: they are not part of the site
) -> str: # HTML
    "Links with which a page can be run: in Colab, and as a notebook to download."
    links = [f'<a class="colab" href="{html.escape(colab)}">Run in Colab</a>'] if colab else []
    if sources: links.append(f'<a href="{os.path.basename(path)}" download>Notebook</a>')
    return ' '.join(links)

def front_matter(nb:dict) -> dict:
    "What nbdev wrote above the first cell of a processed notebook."
    import yaml
    first = nb['cells'][0] if nb['cells'] else {}
    return yaml.safe_load(''.join(first['source']).strip().strip('-')) or {} if first.get('cell_type') == 'raw' else {}

def build_site(
    nbs:dict,     # notebook's path relative to `nbs/` -> processed notebook
    sidebar:list, # as in `sidebar.yml`
    root:str|Path, theme:str|Path, # where the site goes; where the templates are
    name='', repo='', notebooks='', url='', # of the project: its name, repository, notebooks on GitHub, published site
    files=(),    # further files of the site, for its top directory
    sources=None, # directory of the notebooks, to be downloaded as they are
    symbols=None, # nbdev's list of the package's names, for the reference; None: there is none
    project=None  # directory of CHANGELOG.md and CITATION.cff, for pages of them
) -> dict: # pages' paths -> titles; raises ValueError with everything that is wrong
    "Render all pages, their search index and their looks; then read them back."
    root, theme = Path(root), Path(theme)
    meta = {p: front_matter(nb) for p,nb in nbs.items()}
    urls = {p: str(Path(p).with_name(m.get('output-file', Path(p).stem + '.html'))) for p,m in meta.items()}
    site = dict(urls=urls, meta=meta, titles={p: str(m.get('title', p)) for p,m in meta.items()}, sidebar=sidebar, pages=sidebar_pages(sidebar), name=name, repo=repo, notebooks=notebooks, sources=sources, url=url, reference=bool(symbols), about=bool(project), bases=tuple(filter(None, (url, notebooks))))
    bad  = [f'sidebar.yml: no notebook {p}' for p in site['pages'] if p not in nbs]
    bad += [f'{p}: not in sidebar.yml, so nobody finds it' for p in nbs if p not in site['pages']]
    site['card'] = card_html(url, name) if url else ''
    root.mkdir(parents=True, exist_ok=True)
    for f in [*theme.iterdir(), *files]:
        if f.is_dir(): shutil.copytree(f, root/f.name, dirs_exist_ok=True)
        elif f.name not in ('template.html', 'filter.lua', '404.html'): shutil.copy(f, root)
    for p in nbs if sources else ():
        (root/p).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path(sources)/p, root/p)
    with ThreadPoolExecutor(os.cpu_count()) as pool: bad += sum(pool.map(lambda p: render_page(p, nbs[p], site, root, theme), nbs), [])
    pages = {u: PageReader((root/u).read_text(encoding='utf-8')) for u in urls.values()}
    from further import social_card, write_about, write_parts, write_reference
    if project: pages |= write_about(Path(project), site, root, theme)
    index = [[f'{u}#{anchor}' if anchor else u, p.title, head.strip(), ' '.join(text.split())[:1500], symbol] for u,p in pages.items() for anchor,head,text,symbol in p.sections]
    parts = write_parts(site, root, theme)
    index += [[u, p.title, '', ' '.join(p.sections[0][2].split())[:1500], 0] for u,p in parts.items()]
    pages |= parts
    if url: social_card(root/'card.png', name, str(meta.get('index.ipynb', {}).get('description', '')))
    if symbols:
        beside = write_reference(symbols, pages, site, root, theme)
        index += [[u, p.title, '', ' '.join(p.ids), 0] for u,p in beside.items()]
        pages |= beside
    (root/'404.html').write_text(not_found(site, theme, url), encoding='utf-8')
    (root/'sitemap.xml').write_text(sitemap(pages, url), encoding='utf-8')
    (root/'llms.txt').write_text(llms_txt(site, sidebar, url), encoding='utf-8')
    (root/'search.js').write_text('const INDEX = ' + json.dumps(index, ensure_ascii=False), encoding='utf-8')
    if bad := bad + page_problems(root, pages) + twin_problems(root, pages): raise ValueError(f'{len(bad)} thing(s) on the site are not right\n' + '\n'.join(bad))
    return {u: p.title for u,p in pages.items()}

def not_found(site:dict, theme:Path, url:str) -> str:
    "The page for addresses that do not exist: its links work from any depth, on the published site and beside it."
    page = (theme/'404.html').read_text(encoding='utf-8')
    base = '/' + url.split('://')[-1].partition('/')[2]   # where the published site begins on its host
    first = site['urls'].get('index.ipynb', 'index.html')
    for k,v in dict(name=site['name'], base=base, first=first, repo=site['repo'] or '#').items(): page = page.replace(f'%{k}%', html.escape(v))
    return page

def sitemap(pages, url:str) -> str:
    "All addresses of the site, for search engines."
    every = ''.join(f'<url><loc>{html.escape(url + u.removesuffix("index.html"))}</loc></url>\n' for u in sorted(pages))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{every}</urlset>\n'

def llms_txt(site:dict, sidebar:list, url:str) -> str:
    "What the site holds, in Markdown, for programs that read (llmstxt.org): the twin of each page with its line of description."
    first = site['meta'].get('index.ipynb', {})
    lines = [f"# {first.get('title', site['name'])}", '', f"> {first.get('description', '')}", '']
    def entry(item):
        path = item['href'] if isinstance(item, dict) else item
        if path not in site['urls']: return
        meta, twin = site['meta'][path], re.sub(r'\.html$', '.md', site['urls'][path])
        lines.append(f"- [{meta.get('title', path)}]({url}{twin}): {meta.get('description', '')}")
    for item in sidebar:
        if not (isinstance(item, dict) and 'contents' in item): entry(item); continue
        lines += ['', f"## {item['section']}", '']
        for i in item['contents']: entry(i)
    if site['reference']: lines += ['', '## Reference', '', f'- [All names]({url}reference/index.md): how each function, class and method is called, a page for each module']
    return '\n'.join(lines) + '\n'

def twin_problems(
    root:Path,  # the site
    pages:dict  # page's path -> `PageReader`
) -> list[str]: # one line each
    "Links of the Markdown twins that lead nowhere, and what of HTML was left in them."
    bad = []
    for page in pages:
        path = re.sub(r'\.html$', '.md', page)
        text = re.sub(r'(?ms)^(`{3,}).*?^\1', '', (root/path).read_text(encoding='utf-8'))
        for link in re.findall(r'\]\(([^)\s#]+)[^)\s]*\)', text):
            if not re.match(r'[a-z]+:', link) and not (root/os.path.dirname(path)/link).exists(): bad.append(f'{path}: link to {link}, which does not exist')
        bad += [f'{path}: {what!r} was left in it' for what in ('{=html}', '<details', '{.') if what in re.sub('`[^`\n]*`', '', text)]
    return bad

def notebook_paths(
    nbs:Path # directory of the notebooks, wherever it lies
) -> list[str]: # paths relative to it
    "The pages of the book."
    paths = (p.relative_to(nbs) for p in nbs.rglob('*.ipynb'))
    return sorted(p.as_posix() for p in paths if not any(part.startswith(('_', '.')) for part in p.parts))

def process_notebooks(
    nbs:Path # directory of the notebooks, in a project of nbdev
) -> dict: # path relative to it -> what nbdev and `Literate` make of the notebook
    "The pages as they will be shown."
    from execnb.nbio import nb2dict, read_nb
    from nbdev.processors import FilterDefaults
    class Processors(FilterDefaults):
        def xtra_procs(self): return [Literate]
    pages = {path: read_nb(nbs/path) for path in notebook_paths(nbs)}
    for page in pages.values(): Processors()(page)
    return {path: nb2dict(page) for path,page in pages.items()}

def build(
    output_dir='_docs' # where the site goes: an empty directory, or one that holds a site
):
    "Render the book as a static site, and fail on whatever is missing or was not rendered."
    try:
        import nbdev.processors, pygments, pypandoc, yaml  # noqa: F401 (all but the last are asked for later)
        from nbdev.config import get_config
    except ImportError as e:
        raise ValueError(f"the site needs {e.name}, which is not installed\nInstall what the book's authors use: pip install -e '.[dev]'") from e
    started, cfg, root = time.time(), get_config(), Path(output_dir).absolute()
    nbs = cfg.nbs_path
    if not (nbs/'sidebar.yml').exists(): raise FileNotFoundError(f'no sidebar.yml in {nbs}\nRun this inside a checkout of the book.')
    if root.exists() and any(root.iterdir()) and not (root/'search.js').exists():
        raise ValueError(f'{output_dir} holds something that is not a site\nName an empty directory, or a new one.')
    pages = process_notebooks(nbs)
    sidebar = yaml.safe_load((nbs/'sidebar.yml').read_text(encoding='utf-8'))['website']['sidebar']['contents']
    shutil.rmtree(root, ignore_errors=True)
    blob, site = f'{cfg.git_url}/blob/{cfg.branch}/{nbs.name}/', f'{cfg.doc_host}{cfg.doc_baseurl}/'
    reader = cfg.lib_path/'page'/'reader.js'   # finds the tokens and the answers on the page `try`
    symbols = import_module(f'{cfg.lib_name}._modidx').d['syms']
    made = build_site(pages, sidebar, root, nbs/'_site', cfg.title, cfg.git_url, blob, site, [reader], nbs, symbols, cfg.config_path)
    print(f'{len(made)} pages in {output_dir}, {time.time() - started:.0f} s')
