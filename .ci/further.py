"""Pages that no notebook makes. The reference beside the book, a compact page for each module and an index of all names, is made of the
package as it is imported and of the places where the book explains each name (nbdev's `_modidx.py`); a page for each part, of
`sidebar.yml`; and the card that is shown where somebody links to the site. Tests: nbs/appendix/site.ipynb."""
import html, os, re
from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from importlib import import_module
from inspect import Parameter, getdoc, signature
from pathlib import Path
from posixpath import normpath, relpath
from pages import PageReader, pandoc, parameters, part_page, reference_link, sidebar_html, sidebar_pages, type_name
from pictures import part_picture

FOLDER = 'reference'
ABOUT = {'about/news.html': 'What is new', 'about/cite.html': 'How to cite'}   # beside the book, and at the foot of its contents

@dataclass
class Name:
    "A public name: a function, a class, or a method."
    name:str      # as the book writes it: `function`, `Class`, `Class.method`
    module:str    # without the package
    chapter:str   # the page that explains it, from the top of the site
    anchor:str    # on that page; '' where it has none
    obj:object
    @property
    def address(self) -> str: return f'{self.module}.html#{self.name}'
    @property
    def summary(self) -> str: # first line of its docstring
        own = not isinstance(self.obj, type) or '__doc__' in vars(self.obj)
        text = (getdoc(self.obj) or '').split('\n\n')[0] if own else ''
        generated = isinstance(self.obj, type) and text.startswith(self.obj.__name__ + '(')   # by `dataclass`
        return '' if generated else ' '.join(text.split())

def public(name:str) -> bool:
    "Whether a name is for users; a class is called by its own name."
    return not any(part.startswith('_') for part in name.split('.') if part != '__call__')

def names_of(
    symbols:dict, # nbdev's: module -> {module.name: (address of its explanation, file)}
    pages:dict    # page's path -> `PageReader`: what is really there
) -> list: # of `Name`, sorted
    "All public names of a package."
    found, at = [], {(u, head.strip()): anchor for u,p in pages.items() for anchor,head,_,symbol in p.sections if symbol}
    for module,known in symbols.items():
        loaded, short = import_module(module), module.partition('.')[2]
        for full,(url,_) in known.items():
            name, page = full.removeprefix(module + '.'), url.partition('#')[0]
            if page not in pages or not public(name): continue
            try: obj = reduce(getattr, name.split('.'), loaded)
            except AttributeError: continue
            found.append(Name(name, short, page, at.get((page, name), ''), obj))
    return sorted(found, key=lambda n: (n.name.lower(), n.module))

def short(default:str, most:int) -> bool:
    "Whether a default can be shown as it is: neither long, nor an address, nor `<factory>`."
    return len(default) <= most and not re.search('<|0x', default)

def passed(obj) -> list: # of name, type, default, description
    "What is passed to a function or class, and what comes back."
    if isinstance(obj, property): return []
    rows = []
    for name,d in parameters(obj).items():
        if name == 'self' or name == 'return' and not (d.docment or type_name(d.anno)): continue
        anno = type_name(d.anno)
        if anno in ('NoneType', 'VAR_KEYWORD', 'VAR_POSITIONAL', 'inspect._empty'): anno = ''
        default = '' if name == 'return' or d.default is Parameter.empty else repr(d.default)
        if not short(default, 30): default = '...'
        rows.append((name, anno, default, ' '.join((d.docment or '').split())))
    return rows

def call(n:Name) -> str:
    "How it is called: names, and the defaults that are short."
    try: given = signature(n.obj).parameters.values()
    except (TypeError, ValueError): return ''
    parts = []
    for p in given:
        if p.name in ('self', 'cls'): continue
        star = {p.VAR_POSITIONAL: '*', p.VAR_KEYWORD: '**'}.get(p.kind, '')
        default = '' if p.default is p.empty else repr(p.default)
        parts.append(star + p.name + ('' if not default else f'={default}' if short(default, 16) else '=...'))
    if len(parts) > 10: parts = [*parts[:6], '...']   # all of them are in the table below
    return f'({", ".join(parts)})'

def code(text:str, cls='') -> str:
    "Code in a line: a long name is broken behind a dot or a bar only."
    if len(text) < 16: return f'<code class="{(cls + " short").strip()}">{html.escape(text)}</code>'
    return f'<code class="{cls}">' + re.sub(r'([_.,/=|-])', r'\1<wbr>', html.escape(text)) + '</code>'

def prose(text:str) -> str:
    "A docstring's line: what is in backticks is code."
    parts = re.split('`([^`]+)`', text)
    return ''.join(code(t) if i % 2 else html.escape(t.replace('`', '')) for i,t in enumerate(parts))

def entry(n:Name) -> str: # HTML
    "A name on the page of its module: how it is called, what it does, what is passed."
    rows = []
    for name,anno,default,text in passed(n.obj):
        kind = code(anno) if anno else ''
        if default: kind += f' = {code(default)}'
        rows.append(f'<tr><td>{"<em>result</em>" if name == "return" else code(name)}</td><td>{kind}</td><td>{prose(text)}</td></tr>')
    table = f'<div class="wide-table" tabindex="0"><table><tbody>{"".join(rows)}</tbody></table></div>' if any(re.search('<td>[^<]|<td><code', r[r.index('</td>'):]) for r in rows) else ''
    link = f'<a class="srclink" href="../{n.chapter}{"#" + html.escape(n.anchor) if n.anchor else ""}">explained</a>'
    sign = re.sub(r'([_.=-])', r'\1<wbr>', html.escape(call(n)))
    head = re.sub(r'([_.])', r'\1<wbr>', html.escape(n.name))
    return f'<section id="{html.escape(n.name)}" class="entry"><h3>{head}<code class="call">{sign}</code></h3>{link}' + (f'<p>{prose(n.summary)}</p>' if n.summary else '') + table + '</section>'

def entry_md(n:Name) -> str:
    "The same for programs that read."
    rows = [f'- {name if name != "return" else "result"}{f": {anno}" if anno else ""}{f" = {default}" if default else ""}{f": {text}" if text else ""}' for name,anno,default,text in passed(n.obj)]
    return '\n'.join([f'## {n.name}', '', f'`{n.name}{call(n)}`', '', *([n.summary, ''] if n.summary else []), *([*rows, ''] if rows else [])])

def module_body(module:str, names:list, chapter:str, title:str, everywhere:dict) -> str: # HTML
    "The page of a module."
    parts = [f'<p>Explained in <a href="../{chapter}">{html.escape(title)}</a>. <a href="index.html">All names</a></p>']
    for n in names:
        parts.append(entry(n))
        others = [m for m in everywhere.get(n.name, []) if m.module != module] if isinstance(n.obj, type) else []
        if others: parts.append('<p class="others">Methods from other chapters: ' + ', '.join(f'<a href="{m.address}">{code(m.name.partition(".")[2])}</a>' for m in others) + '</p>')
    return '\n'.join(parts)

def index_body(names:list, chapters:list) -> str: # HTML
    "The page of all names, by letter; above it, all modules in the order of the book."
    rows = ''.join(f'<tr><td><a href="{m}.html">{code(m)}</a></td><td>{prose(about)}</td></tr>' for m,_,_,about in chapters)
    letters = defaultdict(list)
    for n in names: letters[n.name[0].upper()].append(n)
    nav = ' '.join(f'<a href="#{l}">{l}</a>' for l in letters)
    lists = []
    for l,of in letters.items():
        items = ''.join(f'<li><a href="{n.address}">{code(n.name)}</a> <small>{n.module}</small></li>' for n in of)
        lists.append(f'<section id="{l}"><h2>{l}</h2><ul class="names">{items}</ul></section>')
    return (f'<p>{len(names)} names in {len(chapters)} modules. A name leads to how it is called; from there a link leads to the chapter that explains it. The search (<kbd>Ctrl K</kbd>) finds names too.</p>'
            f'<p class="letters">{nav}</p>{"".join(lists)}<section id="modules"><h2>Modules</h2><div class="wide-table" tabindex="0"><table><tbody>{rows}</tbody></table></div></section>')

def shell(theme:Path) -> str:
    "The frame of a page, with places for title, description and body."
    page, complaints = pandoc('---\ntitle: "§title§"\ndescription: "§description§"\n---\n\n§body§\n', theme)
    if complaints: raise ValueError(f'template.html: {complaints}')
    return page.replace('<p>§body§</p>', '§body§')

def write_page(frame:str, path:str, title:str, description:str, body:str, twin:str, names:list, site:dict, root:Path):
    "One page of the reference, and its twin in Markdown."
    out, stem = root/path, Path(path).stem
    out.parent.mkdir(exist_ok=True)
    toc = ''.join(f'<li><a href="#{html.escape(n.name)}">{html.escape(n.name)}</a></li>' for n in names)
    aside = f'<div class="toc wide"><p>On this page</p><ul>{toc}</ul></div>' if names else ''
    nav = reference_link(site, '../') + sidebar_html(site['sidebar'], site['titles'], path) + about_links(site, '../')
    up = re.compile(r'href="([^"]*\.ipynb)"')
    here = os.path.dirname(path)
    nav = up.sub(lambda m: f'href="{relpath(site["urls"][normpath(os.path.join(here, m[1]))], here)}"', nav)
    page = re.sub(r'<p class="tools">.*?</p>', f'<p class="tools"><a href="{stem}.md">Markdown</a></p>', frame, flags=re.S)
    page = re.sub(r'<footer>.*?</footer>', lambda m: '<footer>Apache 2.0. <a href="../llms.txt">llms.txt</a></footer>', page, flags=re.S)
    page = page.replace('<aside aria-label="On this page"></aside>', f'<aside aria-label="On this page">{aside}</aside>')
    for k,v in dict(nav=nav, pager='', up='../', name=html.escape(site['name']), repo=site['repo'] or '#main', twin=f'{stem}.md', title=html.escape(title), description=html.escape(re.sub('[`*]', '', description)), card=site.get('card', '')).items(): page = page.replace(f'%{k}%', v)
    for k,v in dict(title=html.escape(title), description=prose(description), body=body).items(): page = page.replace(f'§{k}§', v)
    out.write_text(page, encoding='utf-8')
    out.with_suffix('.md').write_text(twin, encoding='utf-8')
    return PageReader(page)

def write_reference(symbols:dict, pages:dict, site:dict, root:Path, theme:Path) -> dict: # page's path -> `PageReader`
    "All pages of the reference."
    names, frame, made = names_of(symbols, pages), shell(theme), {}
    of_module, of_class, notebooks = defaultdict(list), defaultdict(list), {u: p for p,u in site['urls'].items()}
    for n in names:
        of_module[n.module].append(n)
        if '.' in n.name: of_class[n.name.partition('.')[0]].append(n)
    order = {site['urls'][p]: i for i,p in enumerate(sidebar_pages(site['sidebar'])) if p in site['urls']}
    chapters = sorted(((m, of[0].chapter) for m,of in of_module.items()), key=lambda c: order.get(c[1], len(order)))
    about = lambda chapter: site['meta'][notebooks[chapter]]
    described = [(m, c, str(about(c).get('title', m)), str(about(c).get('description', ''))) for m,c in chapters]
    listing = [f'- [{m}]({m}.md): {text}' for m,_,_,text in described]
    twin = '\n'.join(['# All names', '', '> Every public function, class and method.', '', *listing, '', *(f'- [{n.name}]({n.module}.md)' for n in names), ''])
    made[f'{FOLDER}/index.html'] = write_page(frame, f'{FOLDER}/index.html', 'All names', 'Every public function, class and method, and where it stands.', index_body(names, described), twin, [], site, root)
    for module,chapter,title,text in described:
        of, path = of_module[module], f'{FOLDER}/{module}.html'
        twin = '\n'.join([f'# {site["name"]}.{module}', '', f'> {text}', '', *map(entry_md, of)])
        made[path] = write_page(frame, path, f'{site["name"]}.{module}', text, module_body(module, of, chapter, title, of_class), twin, of, site, root)
    return made

def write_parts(site:dict, root:Path, theme:Path) -> dict: # page's path -> `PageReader`
    "For each part of the book a page that shows what it is about and says what it holds."
    frame, made = shell(theme), {}
    for part in (i for i in site['sidebar'] if isinstance(i, dict) and 'contents' in i):
        path, name, about = part_page(part['section']), part['section'], ' '.join(part.get('about', '').split())
        rows, lines = [], [f'# {name}', '', f'> {about}', '']
        for p in (p for p in sidebar_pages(part['contents']) if p in site['urls']):
            title, text, link = site['titles'][p], str(site['meta'][p].get('description', '')), relpath(site['urls'][p], os.path.dirname(path))
            rows.append(f'<li><a href="{link}">{prose(title)}</a><br>{prose(re.sub(r"[*]", "", text))}</li>')
            lines.append(f'- [{title}]({re.sub(".html$", ".md", link)}): {text}')
        body = f'{part_picture(name)}<ol class="chapters">{"".join(rows)}</ol>'
        made[path] = write_page(frame, path, name, about, body, '\n'.join([*lines, '']), [], site, root)
    return made

def about_links(site:dict, up:str) -> str: # HTML
    "Links to the pages of `write_about`, where there are some."
    return '<p class="beside">' + ' '.join(f'<a href="{up}{path}">{title}</a>' for path,title in ABOUT.items()) + '</p>' if site.get('about') else ''

def bibtex(cff:str) -> str: # an entry for a list of references
    "What CITATION.cff says, as BibTeX."
    import yaml
    c = yaml.safe_load(cff)
    authors = ' and '.join('{' + a['name'] + '}' for a in c['authors'])
    held = dict(title=c['title'], author=authors, version=c['version'], year=str(c['date-released'])[:4], url=c['repository-code'])
    return '@software{' + c['title'] + ',\n' + ',\n'.join(f'  {k} = {{{v}}}' for k,v in held.items()) + '\n}'

def write_about(project:Path, site:dict, root:Path, theme:Path) -> dict: # page's path -> `PageReader`
    "What is new and how to cite it, from the project's CHANGELOG.md and CITATION.cff."
    cff = (project/'CITATION.cff').read_text(encoding='utf-8')
    texts = [(project/'CHANGELOG.md').read_text(encoding='utf-8').partition('\n')[2],
             f"If a page or the package was of use in your work, please cite it.\n\n```bibtex\n{bibtex(cff)}\n```\n\nThe methods are those of the papers that each chapter names; cite them too where you use them: *TinyBERT* (Jiao and others, 2020) for phase 1, *Distilling the Knowledge in a Neural Network* (Hinton and others, 2015) for phase 2. The repository holds the same as `CITATION.cff`, which GitHub and Zotero read.\n"]
    said = ['Changelog: what came with each version, newest first.', 'An entry for your list of references (citation, BibTeX).']
    frame, made = shell(theme), {}
    for (path, title), text, about in zip(ABOUT.items(), texts, said):
        page, complaints = pandoc(text, theme)
        if complaints: raise ValueError(f'{path}: {complaints}')
        body = re.search('(?s)<p class="tools">.*?</p>(?:<details class="toc small">.*?</details>)?(.*)%pager%', page)[1]
        made[path] = write_page(frame, path, title, about, body, f'# {title}\n\n> {about}\n\n{text.strip()}\n', [], site, root)
    return made

def social_card(
    path:Path,   # a PNG of 1200 x 630
    name:str,    # of the project
    text:str     # what it is for
):
    "Draw the picture that is shown where somebody links to the site: a teacher, and the student that follows some of its layers."
    import textwrap
    from distil_reader.drawing import COLOURS, GREY, PALE, STYLE, load_pyplot
    plt = load_pyplot()
    with plt.rc_context(STYLE):
        fig = plt.figure(figsize=(12, 6.3), dpi=100, facecolor='white')
        ax = fig.add_axes((0, 0, 1, 1), xlim=(0, 1200), ylim=(0, 630))
        ax.axis('off')
        def box(x, y, on): ax.add_patch(plt.Rectangle((x, y), 150, 50, fc=on or PALE, ec='none'))
        ax.text(70, 420, name, fontsize=50, weight='bold', va='center')
        for i,line in enumerate(textwrap.wrap(text, 38)): ax.text(70, 310 - 50*i, line, fontsize=23, color=GREY)
        for layer in range(6): box(800, 100 + 74*layer, COLOURS[0] if layer % 2 else None)
        for y in (174, 322, 470):
            box(1010, y, COLOURS[1])
            ax.annotate('', (1004, y + 25), (956, y + 25), arrowprops=dict(arrowstyle='-|>', color=GREY, lw=2.5))
    fig.savefig(path, dpi=100)
    plt.close(fig)
