// Figures that a hand can move. A cell leaves `<div class="hand" data-hand="NAME" data-numbers="JSON">` behind the figure
// that stands still; that one stays for print, and for a browser without scripts. Nothing is fetched.
const SVG = 'http://www.w3.org/2000/svg'
function put(parent, name, attributes = {}, text = '') {
  const e = document.createElementNS(parent.namespaceURI == SVG || name == 'svg' ? SVG : 'http://www.w3.org/1999/xhtml', name)
  for (const k in attributes) e.setAttribute(k, attributes[k])
  if (text !== '') e.textContent = text
  parent.append(e)
  return e
}
const shown = (x, digits = 1) => x.toFixed(digits).replace('-', '−')
const percent = x => shown(100*x) + '%'
const WIDTH = document.documentElement.clientWidth > 640 ? 640 : 350   // of a picture, in its own units: letters stay legible on a phone
let made = 0

// A slider with its name and its number; `say` puts the number into words
function slider(parent, name, range, say, changed) {
  const row = put(parent, 'p', {class: 'slide'}), id = `hand-${++made}`
  put(row, 'label', {for: id}, name)
  const input = put(row, 'input', {type: 'range', id, ...range}), output = put(row, 'output', {for: id})
  const show = () => { output.textContent = say(+input.value); input.setAttribute('aria-valuetext', say(+input.value)); changed() }
  input.oninput = show
  return {input, show}
}
function choice(parent, name, options, changed) {
  const group = put(parent, 'fieldset', {class: 'choice'}), id = `hand-${++made}`
  put(group, 'legend', {}, name)
  options.forEach((o, i) => {
    const label = put(group, 'label'), input = put(label, 'input', {type: 'radio', name: id, value: o, ...(i ? {} : {checked: ''})})
    label.append(' ' + o)
    input.onchange = changed
  })
  return () => group.querySelector('input:checked').value
}
const picture = (parent, width, height) => put(parent, 'svg', {viewBox: `0 0 ${width} ${height}`, role: 'img'})
const sentence = parent => put(parent, 'p', {class: 'says', 'aria-live': 'polite'})

const HANDS = {
  // The teacher's probabilities at a temperature: tokens, logits
  temperature(box, {tokens, logits}) {
    const soft = T => { const top = Math.max(...logits), e = logits.map(z => Math.exp((z - top)/T)), sum = e.reduce((a, b) => a + b); return e.map(x => x/sum) }
    const at = slider(box, 'Temperature', {min: .5, max: 10, step: .1, value: 1}, T => 'T = ' + shown(T), () => draw())
    const w = WIDTH, step = (w - 44)/tokens.length, left = 40, bottom = 190, svg = picture(box, w, 262)
    const most = Math.min(1, Math.ceil(10*Math.max(...soft(.5)))/10), y = p => bottom - 170*p/most
    for (const p of [0, most/2, most]) {
      put(svg, 'path', {class: 'grid', d: `M${left} ${y(p)}H${w - 4}`})
      put(svg, 'text', {x: left - 6, y: y(p) + 4, 'text-anchor': 'end'}, Math.round(100*p) + '%')
    }
    const first = soft(1), bars = tokens.map((token, i) => {
      const x = left + step*(i + .5)
      put(svg, 'text', {x, y: bottom + 8, transform: `rotate(-60 ${x} ${bottom + 8})`, 'text-anchor': 'end', dy: '.35em'}, token)
      put(svg, 'rect', {class: 'ghost', x: x - .4*step, width: .8*step, y: y(first[i]), height: bottom - y(first[i])})
      return put(svg, 'rect', {class: 'bar', x: x - .3*step, width: .6*step})
    })
    const says = sentence(box)
    function draw() {
      const p = soft(+at.input.value), best = p.indexOf(Math.max(...p))
      bars.forEach((bar, i) => { bar.setAttribute('y', y(p[i])); bar.setAttribute('height', bottom - y(p[i])) })
      const bits = -p.reduce((sum, x) => sum + (x > 0 ? x*Math.log2(x) : 0), 0)
      says.textContent = `The best guess, “${tokens[best]}”, has ${percent(p[best])}. The teacher is as unsure as among ${shown(2**bits)} tokens that are all alike. The outlines are T = 1.`
      svg.setAttribute('aria-label', `Probabilities of ${tokens.length} tokens at T = ${shown(+at.input.value)}; the largest is ${percent(p[best])}`)
    }
    at.show()
  },

  // A reader at each threshold: rows of margin, exact match, F1 (0 to 1), and whether there is an answer
  threshold(box, {rows, start}) {
    rows.sort((a, b) => a[0] - b[0])
    const has = rows.filter(r => r[3]).length, none = rows.length - has
    const curves = {'F1, all questions': [], HasAns: [], NoAns: []}, looks = ['all', 'c0', 'c1'], places = [-Infinity, ...rows.map(r => r[0])]
    const scores = t => {
      let em = 0, f1 = 0, hasF1 = 0, noF1 = 0, given = 0
      for (const [margin, e, f, answerable] of rows) {
        const answers = margin <= t, score = answers ? f : 1 - answerable
        em += answers ? e : 1 - answerable; f1 += score; given += answers
        if (answerable) hasF1 += score; else noF1 += score
      }
      return {EM: em/rows.length, 'F1, all questions': f1/rows.length, HasAns: hasF1/has, NoAns: noF1/none, given: given/rows.length}
    }
    const low = Math.floor(rows[0][0]) - 1, high = Math.ceil(rows.at(-1)[0]) + 1
    const at = slider(box, 'Threshold', {min: low, max: high, step: .1, value: start}, t => shown(t), () => draw())
    const w = WIDTH, left = 40, right = w - 8, bottom = 200, svg = picture(box, w, 240)
    const x = t => left + (right - left)*(t - low)/(high - low), y = p => bottom - 190*p
    for (const p of [0, .25, .5, .75, 1]) {
      put(svg, 'path', {class: 'grid', d: `M${left} ${y(p)}H${right}`})
      put(svg, 'text', {x: left - 6, y: y(p) + 4, 'text-anchor': 'end'}, 100*p)
    }
    const step = (high - low) > 30 ? 10 : (high - low) > 12 ? 5 : 2
    for (let t = Math.ceil(low/step)*step; t <= high; t += step) put(svg, 'text', {x: x(t), y: bottom + 17, 'text-anchor': 'middle'}, shown(t, 0))
    put(svg, 'text', {x: (left + right)/2, y: bottom + 35, 'text-anchor': 'middle'}, 'more silence  ←  threshold (logits)  →  more answers')
    for (const t of places) { const s = scores(t); for (const k in curves) curves[k].push([x(Math.max(t, low)), y(s[k])]) }
    Object.keys(curves).forEach((k, i) => {
      const [head, ...tail] = curves[k]
      put(svg, 'path', {class: `line ${looks[i]}`, d: `M${head.map(v => v.toFixed(1))}` + tail.map(([a, b]) => `H${a.toFixed(1)}V${b.toFixed(1)}`).join('') + `H${right}`})
    })
    const mark = put(svg, 'path', {class: 'cursor'}), dots = Object.keys(curves).map((k, i) => put(svg, 'circle', {class: `dot ${looks[i]}`, r: 4.5}))
    const table = put(put(box, 'table'), 'tbody'), cells = ['EM', ...Object.keys(curves)].map(k => {
      const row = put(table, 'tr'), i = Object.keys(curves).indexOf(k)
      put(put(row, 'th', {scope: 'row'}), 'span', {class: i < 0 ? '' : `key ${looks[i]}`}, k)
      return [k, put(row, 'td')]
    })
    const says = sentence(box)
    function draw() {
      const t = +at.input.value, s = scores(t)
      mark.setAttribute('d', `M${x(t)} ${y(1)}V${bottom}`)
      Object.keys(curves).forEach((k, i) => { dots[i].setAttribute('cx', x(t)); dots[i].setAttribute('cy', y(s[k])) })
      cells.forEach(([k, cell]) => cell.textContent = shown(100*s[k]))
      says.textContent = `${percent(s.given)} of the questions get an answer.`
      svg.setAttribute('aria-label', `F1 against the threshold; at ${shown(t)}: ` + cells.map(([k, c]) => `${k} ${c.textContent}`).join(', '))
    }
    at.show()
  },

  // Which layers a student takes: the teacher's number of layers, and for each way the maps by number of student layers
  layers(box, {teacher, maps}) {
    const way = choice(box, 'Way to choose', Object.keys(maps), () => draw())
    const at = slider(box, 'Layers of the student', {min: 1, max: teacher, step: 1, value: Math.ceil(teacher/2)}, n => `${n}`, () => draw())
    const w = Math.min(WIDTH, 520), ours = .19*w, theirs = .81*w, half = .145*w, row = 26, h = row*teacher + 34, svg = picture(box, w, h), says = sentence(box)
    const y = layer => h - row*(layer - .5) - 4
    function box_at(x, layer, on) {
      put(svg, 'rect', {class: on ? 'layer on' : 'layer', x: x - half, y: y(layer) - 10, width: 2*half, height: 20, rx: 4})
      return x
    }
    function draw() {
      const n = +at.input.value, map = maps[way()][n]
      svg.replaceChildren()
      put(svg, 'text', {x: ours, y: 16, 'text-anchor': 'middle', class: 'head'}, 'Teacher')
      put(svg, 'text', {x: theirs, y: 16, 'text-anchor': 'middle', class: 'head'}, 'Student')
      for (let l = 1; l <= teacher; l++) {
        box_at(ours, l, map?.includes(l))
        put(svg, 'text', {x: ours, y: y(l) + 4, 'text-anchor': 'middle'}, `layer ${l}`)
      }
      for (const [i, l] of (map ?? []).entries()) {
        const to = (i + .5)*teacher/n + .5   // the student's layers stand as far apart as they are few
        box_at(theirs, to, true)
        put(svg, 'text', {x: theirs, y: y(to) + 4, 'text-anchor': 'middle'}, `layer ${i + 1}`)
        put(svg, 'path', {class: 'arrow', d: `M${ours + half + 4} ${y(l)}C${w/2} ${y(l)} ${w/2} ${y(to)} ${theirs - half - 6} ${y(to)}m-7 -4l7 4l-7 4`})
      }
      says.textContent = map ? `layers=[${map.join(', ')}]` : `“${way()}” needs a number that divides ${teacher}.`
      svg.setAttribute('aria-label', map ? `Student layers 1 to ${n} take the teacher's layers ${map.join(', ')}` : says.textContent)
    }
    at.show()
  }
}

for (const box of document.querySelectorAll('.hand')) {
  const cell = box.closest('.html-output') ?? box, still = cell.previousElementSibling
  HANDS[box.dataset.hand](box, JSON.parse(box.dataset.numbers))
  cell.classList.add('moves')
  if (!still?.matches('figure, p:has(> img)')) continue
  still.classList.add('still')   // the same figure, for print
  const caption = still.querySelector('figcaption')
  if (caption) put(box, 'p', {class: 'caption'}).append(...caption.cloneNode(true).childNodes)
}
