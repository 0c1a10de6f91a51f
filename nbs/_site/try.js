// A reader that answers in the page: for each <div class="try">. Nothing is sent anywhere.
import {openModel, logits} from './bert.js'
import {Reader, fetchFrom, onnxEngine} from './reader.js'

const here = new URL('.', import.meta.url).href
const PASSAGE = 'The Quiet Window was painted by Bruno Melwin. It shows a table, and its home is in Orhurst. ' +
  'In Lorford hangs The Wild Letter. It is a picture by Peter Waldin. Its year is 1865. ' +
  'A goat is the subject of The Cold Dream.'
const QUESTIONS = ['Who painted The Quiet Window?', 'Where is The Wild Letter kept?', 'What is there in The Cold Dream?',
  'When was The Wild Letter finished?', 'Who painted The Cold Dream?']
// Many answers are asked for, no answer among them; three that do not overlap are shown
const MANY = {top_k: 500, top_k_per_candidate: 500, top_k_per_sample: 500, duplicate_filtering: 0,
  return_no_answer: true, use_confidence_scores: true, confidence_threshold: null}
function apart(answers) {
  const kept = [], clear = (a, b) => a.from === null || b.from === null || a.to <= b.from || a.from >= b.to
  for (const answer of answers) if (kept.every(k => clear(k, answer))) kept.push(answer)
  return kept.slice(0, 3)
}
// What a folder's engine must be, before it is run here: SHA-256 of onnxruntime-web 1.30.0
const ENGINE = {
  'ort.wasm.bundle.min.mjs': '11e64bd8ffe11bd1a2a2f0d6275fdfbbba7262f0b76b99b53d228a8a22ef3d90',
  'ort-wasm-simd-threaded.wasm': '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2'}

function element(name, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(name), attributes)
  made.append(...children)
  return made
}
const percent = score => score > .995 ? 'over 99%' : score < .0005 ? 'under 0.1%' : `${(100 * score).toFixed(score < .1 ? 1 : 0)}%`

// == The student of this site, computed by bert.js

async function student() {
  const folder = here + 'student/', read = fetchFrom(folder)
  const json = async name => JSON.parse(new TextDecoder().decode(await read(name)))
  const model = openModel(await json('config.json'), await read('model.safetensors'))
  const run = ({input_ids, token_type_ids}) => logits(model, input_ids, token_type_ids)
  const files = {'model.onnx': new ArrayBuffer()}   // there is none, and none is needed
  return Reader.load(async name => files[name] ?? read(name), async () => run)
}

// == A folder that distil_export --web wrote

const digest = async bytes => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  b => b.toString(16).padStart(2, '0')).join('')

async function fromFolder(files) {
  const named = new Map(Array.from(files, f => [f.webkitRelativePath.split('/').slice(1).join('/') || f.name, f]))
  const read = async name => {
    const file = named.get(name)
    if (!file) throw Error(`This folder has no ${name}.\nChoose one that distil_export MODEL --web FOLDER wrote.`)
    return file.arrayBuffer()
  }
  await read('reader.json')
  const engine = {}
  for (const [name, known] of Object.entries(ENGINE)) {
    engine[name] = await read(name)
    if (await digest(engine[name]) != known) throw Error(`${name} is not that of onnxruntime-web 1.30.0, ` +
      'so it is not run here.\nWrite the folder again, with this version of distil_reader.')
  }
  const url = URL.createObjectURL(new Blob([engine['ort.wasm.bundle.min.mjs']], {type: 'text/javascript'}))
  const ort = await import(url)
  ort.env.wasm.wasmBinary = engine['ort-wasm-simd-threaded.wasm']
  return Reader.load(read, onnxEngine(ort))
}

// == The page

function build(box) {
  const field = (name, label, attributes) => {
    const input = element(name, {dir: 'auto', autocomplete: 'off', ...attributes})
    return [element('label', {}, label, input), input]
  }
  const [passageLabel, passage] = field('textarea', 'Text', {value: PASSAGE, rows: 5, spellcheck: false})
  const [questionLabel, question] = field('input', 'Question', {value: QUESTIONS[0], enterKeyHint: 'search'})
  const button = element('button', {type: 'submit', disabled: true}, 'Ask')
  const samples = element('p', {className: 'samples'}, ...QUESTIONS.map(q =>
    element('button', {type: 'button', onclick: () => { question.value = q; ask() }}, q)))
  const form = element('form', {onsubmit: e => { e.preventDefault(); ask() }},
    passageLabel, element('div', {className: 'ask'}, questionLabel, button), samples)
  const answer = element('p', {className: 'answer'}, '…'), told = element('p', {className: 'told'}, 'The reader is being loaded …')
  const text = element('p', {className: 'text', dir: 'auto'}), best = element('ol', {className: 'best'})
  const out = element('div', {className: 'said', role: 'status'}, answer, told)
  const shade = element('input', {type: 'checkbox', checked: 'shade' in box.dataset, onchange: () => mark(shown)})
  const shading = element('label', {className: 'shading'}, shade, ' Shade each token by how likely the answer begins there')
  const folder = element('input', {type: 'file', webkitdirectory: true, onchange: () => take(fromFolder(folder.files))})
  const own = element('label', {className: 'folder'}, 'Your own reader: a folder that ',
    element('code', {}, 'distil_export MODEL --web FOLDER'), ' wrote. It stays on your machine. ', folder)
  box.replaceChildren(form, out, text, best, shading, ...'folder' in box.dataset ? [own] : [])

  let reader, asked = 0, read = '', seen = [], shown = null

  // How likely the answer begins at each character of the text, after what was read of it
  function beginnings() {
    const tints = Array(Array.from(read).length).fill(0)
    for (const {window: {tokens, first}, start} of seen) {
      const most = Math.max(...start), e = start.map(x => Math.exp(x - most))
      const counted = [e[0], ...e.slice(first, first + tokens.length)]   // no answer, and the text
      const sum = counted.reduce((a, b) => a + b)
      tokens.forEach((t, i) => tints.fill(Math.max(tints[t.start], counted[i + 1] / sum), t.start, t.end))
    }
    return tints
  }

  // The passage, with the answer marked and, if wished, every token shaded
  function mark(found) {
    shown = found
    const tints = shade.checked ? beginnings() : [], inside = element('mark')
    const tinted = (c, p) => element('span', {className: 'tint', style: `--p:${Math.sqrt(p).toFixed(2)}`, title: percent(p)}, c)
    let plain = ''
    const put = (into, piece) => { into.append(plain, ...piece ? [piece] : []); plain = '' }
    text.replaceChildren()
    Array.from(read).forEach((c, i) => {
      const marked = found && found.start !== null
      if (marked && i == found.end) put(inside)
      if (marked && i == found.start) { put(text); text.append(inside) }
      const into = marked && i >= found.start && i < found.end ? inside : text
      if (tints[i] >= .01) put(into, tinted(c, tints[i])); else plain += c
    })
    put(found && found.end === Array.from(read).length ? inside : text)
  }

  function line(found) {
    const none = found.from === null, row = element('button', {type: 'button', disabled: none, onclick: () => mark(found)})
    const bar = element('i')
    bar.style.width = `${100 * found.score}%`
    row.append(element('span', {dir: 'auto'}, none ? 'no answer' : found.answer), element('span', {}, percent(found.score)), bar)
    return element('li', {}, row)
  }

  async function ask() {
    if (!reader) return
    const mine = ++asked, started = performance.now()
    read = passage.value
    seen = []
    told.className = 'told'
    try {
      const {answers} = await reader.predict(question.value, read, MANY)
      if (mine != asked) return
      const listed = apart(answers), [top] = listed
      const none = !top || top.from === null, took = Math.max(1, Math.round(performance.now() - started))
      answer.textContent = none ? 'Nothing in the text answers this.' : top.answer
      told.textContent = `${percent(top?.score ?? 1)} sure. Read in ${took} ms by ${reader.name}, on your machine.`
      best.replaceChildren(...listed.map(line))
      mark(top)
      box.dataset.answered = question.value
    } catch (e) { complain(e) }
  }

  function complain(e) {
    told.className = 'told wrong'
    told.textContent = e.message ?? String(e)
  }

  async function take(loading) {
    button.disabled = true
    told.className = 'told'
    told.textContent = 'The reader is being loaded …'
    try {
      const found = await loading, run = found.run
      found.run = async window => {
        await new Promise(go => setTimeout(go))   // a pause in which the page can be drawn
        const said = await run(window)
        seen.push({window, start: Array.from(said.start)})
        return said
      }
      reader = found
      button.disabled = false
      await ask()
    } catch (e) { complain(e); button.disabled = !reader }
  }
  take(student())
}
document.querySelectorAll('div.try').forEach(build)
