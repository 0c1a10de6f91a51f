"""A picture for the page of each part: what the part is about, at a glance. Each is SVG in the colours of the page (`.glance` in
nbs/_site/site.css), so it follows light, dark and print. Letters are 16 of 480 units wide: about 12 px on a phone.
Tests: nbs/appendix/site.ipynb."""
import html, json, math, re
from pathlib import Path

WIDTH = 480          # of every picture, in its own units
LETTER = 9.4         # what a letter takes at most; most fonts need less
ROOT = Path(__file__).resolve().parent.parent

def picture(
    height:int,  # in its own units
    seen:str,    # what is seen, for those who cannot see it
    *parts:str   # SVG
) -> str: # SVG
    "One picture."
    label = html.escape(seen)
    return (f'<svg class="glance" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">'
            f'{"".join(parts)}</svg>')

def text(x, y, words, cls='', anchor='middle') -> str:
    "Words at a place; `y` is their foot."
    return (f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" class="{cls}">'
            f'{html.escape(words)}</text>')

def box(x, y, width, height, words='', cls='') -> str:
    "A box, with words in its middle."
    rect = (f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="5" '
            f'class="box {cls}"/>')
    return rect + (text(x + width/2, y + height/2 + 5.5, words) if words else '')

def line(path, cls='line') -> str:
    "What a pen draws; `path` is SVG's."
    return f'<path class="{cls}" d="{path}"/>'

def dot(x, y, cls='', r=7) -> str: return f'<circle cx="{x:g}" cy="{y:g}" r="{r}" class="dot {cls}"/>'

def arrow(x0, y0, x1, y1) -> str:
    "A straight arrow."
    turn = math.atan2(y1 - y0, x1 - x0)
    ends = [(x1 - 8*math.cos(turn + side), y1 - 8*math.sin(turn + side)) for side in (.5, -.5)]
    (ax, ay), (bx, by) = ends
    return line(f'M{x0:g} {y0:g}L{x1:g} {y1:g}M{ax:.1f} {ay:.1f}L{x1:g} {y1:g}L{bx:.1f} {by:.1f}')

def bars(x, foot, heights, cls) -> str:
    "Bars side by side on a line."
    rects = [f'<rect x="{x + 22*i:g}" y="{foot - h:g}" width="16" height="{h:g}" class="bar {cls}"/>'
             for i,h in enumerate(heights)]
    return ''.join(rects) + line(f'M{x - 6:g} {foot}h{22*len(heights) + 6}', 'line thin')

def places(x, words) -> list: # of left edge and width
    "Where words stand that follow each other from `x` on, each in a box of its own."
    found = []
    for word in words:
        width = LETTER*len(word) + 10
        found.append((x, width))
        x += width + 4
    return found

def row(at, y, words, marks) -> str:
    "Words in boxes; `marks` maps a word to the class of its box."
    return ''.join(box(x, y, w, 28, word, marks.get(word, '')) for (x,w),word in zip(at, words))

def reading() -> str:
    passage = 'She was born in Warsaw and went to Paris'.split()
    at, found = places(46, passage), {'Warsaw': 'found'}
    def window(y, first, last):
        x, end = at[first][0], sum(at[last])
        return (box(x - 44, y - 5, end - x + 50, 38, cls='frame') + box(x - 38, y, 32, 28, '?', 'teacher')
                + row(at[first:last+1], y, passage[first:last+1], found))
    return picture(
        270, 'A question and a passage. The passage is cut into two windows that overlap; the question '
        'stands before each. In both, one span is marked as the answer: Warsaw.',
        box(140, 2, 200, 30, 'Where was she born?', 'teacher'), row(at, 50, passage, {}),
        arrow(240, 84, 240, 106), window(117, 0, 4), window(166, 3, 8),
        arrow(at[4][0] + at[4][1]/2, 203, at[4][0] + at[4][1]/2, 226),
        box(at[4][0] - 12, 233, at[4][1] + 24, 32, 'Warsaw', 'found'))

def learning() -> str:
    parts = [text(110, 17, 'Teacher', 'head'), text(370, 17, 'Student', 'head'),
             bars(58, 92, (8, 22, 60, 26, 6), 'teacher'), bars(318, 92, (13, 19, 48, 30, 8), 'student'),
             text(240, 57, 'answers'), arrow(190, 68, 290, 68), text(240, 106, 'layers')]
    for layer in range(6):
        y, taught = 262 - 32*layer, layer % 2
        parts.append(box(40, y, 140, 26, cls='teacher' if taught else ''))
        if taught: parts += [box(300, y, 140, 26, cls='student'), arrow(190, y + 13, 290, y + 13)]
    return picture(
        292, 'A teacher of six layers and a student of three. Arrows lead from every second layer of the '
        'teacher to a layer of the student, and from the bars of its answers to the student\'s.', *parts)

def data() -> str:
    columns = 'The ancient church was founded in 1887'.split()
    texts = ['The old church was built in 1887', 'The small church was built in 1887',
             'The ancient chapel was built in 1887', 'The old church was founded in 1887']
    start = (WIDTH - sum(places(0, columns)[-1]))/2
    at, original, parts = places(start, columns), texts[0].split(), []
    for i,line_of in enumerate(texts):
        words = line_of.split()
        marks = {w: 'new' for w,old in zip(words, original) if w != old} | {'1887': 'found'}
        parts.append(row(at, 2 if i == 0 else 30 + 36*i, words, marks))
    parts += [arrow(at[i][0] + at[i][1]/2, 36, at[i][0] + at[i][1]/2, 58) for i in (1, 2, 4)]
    key = [box(70, 183, 24, 20, cls='new'), text(102, 199, 'replaced', anchor='start'),
           box(250, 183, 24, 20, cls='found'), text(282, 199, 'answer, kept', anchor='start')]
    return picture(
        208, 'One sentence, and three copies of it in which a word or two are replaced. The answer, '
        '1887, stays in all of them.', *parts, *key)

def judging() -> str:
    def score(y, name, low, middle, high, cls):
        whisker = line(f'M{low} {y}H{high}M{low} {y-7}v14M{high} {y-7}v14', f'line {cls}')
        return text(0, y + 5.5, name, anchor='start') + whisker + dot(middle, y, cls)
    scores = [line('M100 96H472', 'line thin'), text(286, 116, 'F1, and how sure we are of it', 'soft'),
              score(28, 'teacher', 366, 400, 434, 'teacher'), score(68, 'student', 296, 334, 372, 'student')]
    right, wrong = (212, 330, 352, 378, 398, 420, 444, 464), (118, 142, 164, 188, 242, 300)
    questions = [line('M100 190H472', 'line thin'), text(0, 195.5, 'scores', anchor='start'),
                 *(dot(x, 190, 'good') for x in right), *(dot(x, 190, 'hollow') for x in wrong),
                 line('M268 148V212', 'line limit'), text(258, 164, 'silent', anchor='end'),
                 text(278, 164, 'answers', anchor='start'), text(268, 232, 'threshold', 'soft'),
                 dot(110, 227, 'hollow'), text(124, 232, 'wrong', 'soft', 'start'),
                 dot(410, 227, 'good'), text(424, 232, 'right', 'soft', 'start')]
    return picture(
        240, 'Above, the F1 of a teacher and of a student, each a point with an interval. Below, answers '
        'by their scores: those below a threshold are not given. Nearly all of these are wrong.',
        *scores, *questions)

def file_shape(x, y, cls='') -> str:
    "A sheet of paper, 44 by 56."
    return line(f'M{x} {y}h30l14 14v42h-44z', f'box {cls}') + line(f'M{x + 30} {y}v14h14', 'line thin')

def browser_shape(x, y) -> str:
    "A window with its bar, 64 by 50."
    return (box(x, y, 64, 50) + line(f'M{x} {y + 14}h64', 'line thin')
            + dot(x + 9, y + 7, 'hollow', 2.5) + dot(x + 18, y + 7, 'hollow', 2.5))

def terminal(x, y, width, height, *lines) -> str:
    "What is typed."
    rows = [text(x + 12, y + 25 + 24*i, words, 'code', 'start') for i,words in enumerate(lines)]
    return box(x, y, width, height) + ''.join(rows)

def shipping() -> str:
    student = [box(8, 76 + 30*i, 110, 24, cls='student') for i in range(3)]
    service = [box(262, 172 + 18*i, 60, 16) + dot(272, 180 + 18*i, 'good', 3) for i in range(3)]
    names = [text(342, y, words, anchor='start') for y,words in ((39, 'a file'), (127, 'a web page'), (205, 'a service'))]
    return picture(
        230, 'A student of three layers. Arrows lead from it to a file, to a web page and to a service.',
        text(63, 62, 'Student', 'head'), *student, arrow(128, 106, 244, 40), arrow(128, 119, 244, 119),
        arrow(128, 132, 244, 198), file_shape(270, 4, 'student'), browser_shape(260, 95),
        box(268, 114, 48, 9, cls='student'), box(268, 128, 32, 9, cls='student'), *service, *names)

def appendix() -> str:
    chapters = [box(1 + 96.5*i, 2, 92, 30, name, 'teacher')
                for i,name in enumerate(('reading', 'learning', 'data', 'judging', 'shipping'))]
    stones = [box(1 + 162*i, 40, 154, 136) for i in range(3)]
    names = [text(78 + 162*i, 164, name) for i,name in enumerate(('files', 'checkpoints', 'commands'))]
    tick = line('M68 102l8 9l14 -20', 'line good')
    saved = [box(176 + 34*i, 118 - 16*i, 26, 18 + 16*i, cls='student') for i in range(3)]
    return picture(
        180, 'The parts of the book stand on three blocks: files, of which a tick says that they are '
        'whole; checkpoints, each further than the last, with one to come; and commands in a terminal.',
        *chapters, *stones, file_shape(56, 66, 'new'), tick, *saved,
        box(278, 70, 26, 66, cls='frame'), terminal(340, 76, 126, 42, '$ distil_…'), *names)

def measured_rows() -> dict: # name -> F1 and speed, both against the teacher's
    "What the page about real text printed when it was last run."
    page = json.loads((ROOT/'nbs/benchmarks/real_text.ipynb').read_text(encoding='utf-8'))
    outputs = [o for c in page['cells'] for o in c.get('outputs', [])]
    printed = '\n'.join(''.join(o.get('text', [])) for o in outputs)
    rows = {}
    for name in ('teacher', 'distilled student', 'labels only'):
        found = re.search(rf'(?m)^ *{name} +([-0-9. x]+)$', printed)
        if not found: raise ValueError(f'benchmarks/real_text.ipynb: no row {name!r} was printed')
        numbers = [float(n) for n in found[1].replace('x', '').split()]
        rows[name] = numbers[7], numbers[9]
    full = rows['teacher'][0]
    return {name: (f1/full, speed) for name,(f1, speed) in rows.items()}

def measured() -> str:
    rows = measured_rows()
    def x(speed): return 52 + 150*(speed - .6)
    def y(f1): return 42 + 300*(1 - f1)
    ticks = [line(f'M52 {y(p/100):g}H474', 'line thin') + text(44, y(p/100) + 5.5, f'{p}', anchor='end')
             for p in (60, 80, 100)]
    ticks += [text(x(n), 210, f'{n}×') for n in (1, 2, 3)]
    points, looks = [], dict(zip(rows, ('teacher', 'student', 'hollow')))
    for name,(f1, speed) in rows.items():
        points += [dot(x(speed), y(f1), looks[name]),
                   text(x(speed) + 14, y(f1) + 5.5, name.removeprefix('distilled '), 'over', 'start')]
    said = ', '.join(f'{name} {100*f1:.0f}% at {speed:.1f} times' for name,(f1, speed) in rows.items())
    return picture(
        240, f'F1 against speed, both against the teacher\'s: {said}.', *ticks, *points,
        text(0, 17, 'span F1, % of the teacher\'s', 'soft', 'start'),
        text(263, 234, 'speed, times the teacher\'s', 'soft'))

def tutorials() -> str:
    return picture(
        176, 'Two ways lead from you to a student that reads: one over a generated world, in a minute, '
        'one over real text.',
        dot(30, 80, 'grey', 12), text(30, 118, 'you'), arrow(50, 72, 122, 40), arrow(50, 90, 122, 124),
        box(130, 12, 184, 34, 'a generated world'), text(222, 68, 'in a minute', 'soft'),
        box(130, 112, 184, 34, 'real text'), text(222, 168, 'SQuAD 2.0', 'soft'),
        arrow(322, 40, 374, 70), arrow(322, 124, 374, 96),
        *(box(384, 40 + 30*i, 92, 24, cls='student') for i in range(3)), text(430, 28, 'Student', 'head'))

def how_to() -> str:
    rows = [text(282, y, name, anchor='start') + f'<rect x="356" y="{y - 13}" width="{w}" height="15" class="bar {cls}"/>'
            for y,name,cls,w in ((68, 'teacher', 'teacher', 110), (98, 'student', 'student', 94))]
    return picture(
        128, 'Left, a command typed into a terminal. An arrow leads to what comes of it: the scores of a '
        'teacher and of a student.',
        text(105, 18, 'you type', 'head'), terminal(2, 34, 206, 88, '$ distil_reader', '> …'),
        arrow(218, 78, 258, 78), text(373, 18, 'you get', 'head'), box(268, 34, 210, 88), *rows)

def why() -> str:
    def side(x, name, heights, cls):
        towns = ('Galley', 'Halhurst', 'none')
        columns = [f'<rect x="{x + 76*i + 21}" y="{140 - h}" width="30" height="{h}" class="bar {cls}"/>'
                   + text(x + 76*i + 36, 160, town) for i,(town, h) in enumerate(zip(towns, heights))]
        return text(x + 112, 18, name, 'head') + ''.join(columns) + line(f'M{x} 140h224', 'line thin')
    return picture(
        196, 'Where was he born? A label names one town, Halhurst. A teacher finds two towns as likely, '
        'and thinks of no answer at all too.',
        text(240, 190, 'Where was he born?', 'soft'), side(4, 'a label', (0, 104, 0), 'grey'), side(252, 'a teacher', (78, 76, 32), 'teacher'))

def more() -> str:
    entries = [text(18, 66 + 36*i, word, 'head', 'start') + line(f'M{w} {61 + 36*i}H194', 'line thin')
               for i,(word, w) in enumerate((('logits', 86), ('span', 70), ('teacher', 104)))]
    return picture(
        160, 'Left, a page of a glossary. Right, a line of changes, from which another parts and comes back.',
        text(106, 18, 'the words', 'head'), box(4, 34, 204, 120), *entries, text(364, 18, 'your change', 'head'),
        line('M256 126H472', 'line'), line('M292 126C316 126 312 66 340 66H388C416 66 412 126 436 126', 'line student'),
        *(dot(x, 126, 'grey') for x in (264, 292, 364, 436, 466)), *(dot(x, 66, 'student') for x in (342, 386)))

PICTURES = {'Tutorials': tutorials, 'How to': how_to, 'Why': why, 'Reading': reading, 'Learning': learning,
            'Data': data, 'Judging': judging, 'Shipping': shipping, 'Appendix': appendix,
            'Measured': measured, 'More': more}

def part_picture(section:str) -> str: # SVG; '' for a part without one
    "The picture of a part, by its name in `sidebar.yml`."
    return PICTURES[section]() if section in PICTURES else ''
