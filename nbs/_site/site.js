// the theme, the menu on a phone, and the search: nothing is fetched but the book's own index
const root = document.documentElement, $ = s => document.querySelector(s), up = document.currentScript.dataset.up
$('#theme').onclick = () => { root.dataset.theme = root.dataset.theme == 'dark' ? 'light' : 'dark'; try { localStorage.theme = root.dataset.theme } catch (e) {} }
const menu = $('#menu')
if (menu) menu.onclick = () => menu.setAttribute('aria-expanded', root.classList.toggle('menu'))

// The search. Symbols come first: `predict` finds Reader.predict before the pages that mention it
const box = $('#search'), list = $('#found')
const SYNONYMS = {   // a word that people look for, and words of the book that mean it
  csv: ['your own data', 'tables'], excel: ['your own data', 'tables'], parquet: ['tables'], json: ['formats', 'squad'], own: ['your own', 'custom'], data: ['your own data'], dataset: ['your own data'],
  install: ['pip install'], installation: ['install it', 'pip install'], setup: ['set up', 'install it'], custom: ['of your own', 'register', 'layer_loss'], add: ['register', 'of your own'],
  loss: ['objective', 'layer_loss'], gpu: ['cuda', 'use_gpu'], quantize: ['int8'], quantization: ['int8'], compress: ['int8', 'distil'],
  javascript: ['browser', 'web page'], browser: ['web page', 'javascript'], wasm: ['web page'], website: ['web page'], ask: ['predict'], answer: ['predict'], inference: ['predict', 'serve'],
  api: ['fastapi', 'http', 'all names'], rest: ['fastapi', 'http'], http: ['fastapi', 'over http'], server: ['serve', 'fastapi'], docker: ['serve', 'fastapi'], production: ['serve', 'deployed'],
  finetune: ['train'], resume: ['checkpoints: going on', 'goes on'], continue: ['checkpoints: going on', 'goes on'], kill: ['killed', 'checkpoints: going on'], killed: ['checkpoints: going on'], crash: ['killed', 'checkpoints: going on'], interrupted: ['checkpoints: going on'], restart: ['checkpoints: going on'],
  fast: ['speed', 'questions/s'], faster: ['speed-up'], time: ['how long it takes', 'real pair', 'minutes'], long: ['how long it takes', 'minutes'], cost: ['what it costs', 'real pair'], quality: ['real pair', 'f1'], accuracy: ['f1', 'exact match', 'real pair'], results: ['real pair', 'measured'],
  threshold: ['no-answer', 'calibrat'], confidence: ['score', 'calibrat'], download: ['fetch'], deploy: ['serve', 'deployed', 'export'], benchmark: ['measured', 'speed'],
  bert: ['which models'], supported: ['which models'], models: ['which models'], architectures: ['which models', 'families'], architecture: ['which models', 'families'], roberta: ['families'], deberta: ['families'],
  metric: ['exact match', 'f1'], changelog: ['what is new'], new: ['what is new'], news: ['what is new'], release: ['what is new'], version: ['what is new'], citation: ['how to cite'], bibtex: ['how to cite'], reference: ['how to cite', 'all names'],
  memory: ['out of memory'], oom: ['out of memory'], stride: ['doc stride'], doc_stride: ['doc stride'], license: ['licence', 'cite'], german: ['language'], multilingual: ['language'], fp16: ['precision'], bf16: ['precision']}
const LITTLE = new Set('a an and are behind can do does for how i in is it me my of on or run should some the this to use what whats which will with you your'.split(' '))
let loading, hits = [], at = 0, answered = ''   // answered: the query whose hits are shown
const load = () => loading ??= new Promise((ok, no) => { const s = document.createElement('script'); s.src = up + 'search.js'; s.onload = ok; s.onerror = no; document.head.append(s) })
const clip = (text, at) => (at > 40 ? '…' : '') + text.slice(Math.max(0, at - 40), at + 80) + '…'

// How often a word begins in a text: `own` is not in `known`
const starts = new Map()
function count(text, word) {
  if (!starts.has(word)) starts.set(word, new RegExp('(?<![a-z0-9])' + word.replace(/[^\w\s]/g, '\\$&'), 'g'))
  return text.match(starts.get(word))?.length ?? 0
}

// How well an entry of the index answers to one word: 0 is not at all. For a word that has synonyms, a page comes before a helper of that name
function fit(word, [url, page, head, text, symbol]) {
  const h = head.toLowerCase(), p = page.toLowerCase(), last = h.split('.').pop(), method = h.startsWith('reader')
  if (symbol && (h == word || last == word)) return Object.hasOwn(SYNONYMS, word) && !method ? 18 : 100
  if (symbol && (h.startsWith(word) || last.startsWith(word))) return method ? 60 : 30
  const guide = symbol && !method ? .5 : /^(howto|tutorials|glossary|about)/.test(url) ? 1.5 : 1, whole = !head || head == page
  const named = (h == word ? 50 : 0) + (count(h, word) ? symbol ? 20 : 15 : 0) + (count(p, word) ? whole ? 25 : 10 : 0), n = count(text.toLowerCase(), word)
  return Math.min(98, guide*(named + (n ? 8 + Math.min(n, 5) : 0)))
}

// Words that are nowhere count against an entry; a few may be
function found(query) {
  const all = query.toLowerCase().replace(/[`()?!,;'’]/g, '').split(/\s+/).filter(w => w), telling = all.filter(w => !LITTLE.has(w)), words = telling.length ? telling : all
  const score = entry => {
    let sum = 0, missing = 0
    for (const word of words) {
      const best = Math.max(fit(word, entry), ...(Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : []).map(other => Math.min(60, .6*fit(other, entry))))
      if (best) sum += best
      else missing++
    }
    return missing > words.length/2 || missing == words.length ? 0 : sum*.25**missing
  }
  return INDEX.map(entry => [score(entry), entry, words[0]]).filter(h => h[0]).sort((a, b) => b[0] - a[0]).slice(0, 12)
}
function element(name, text, attributes = {}) { const e = document.createElement(name); e.textContent = text; for (const k in attributes) e.setAttribute(k, attributes[k]); return e }
function choose(i) {
  const rows = [...list.querySelectorAll('[role=option]')]
  at = rows.length ? (i + rows.length) % rows.length : 0
  rows.forEach((row, k) => row.setAttribute('aria-selected', k == at))
  rows[at]?.scrollIntoView({block: 'nearest'})
  box.setAttribute('aria-activedescendant', rows[at]?.id ?? '')
}
async function find() {
  const query = box.value.trim()
  if (query) await load()
  if (query != box.value.trim()) return
  answered = query
  hits = query ? found(query) : []
  list.replaceChildren(...hits.map(([, [url, page, head, text, symbol], word], i) => {
    const row = element('li', '', {role: 'option', id: 'found-' + i}), a = element('a', '', {href: up + url, tabindex: -1})
    a.append(element(symbol ? 'code' : 'b', head && head != page ? symbol ? head : page + ': ' + head : page), element('span', (symbol ? page + '. ' : '') + clip(text, Math.max(0, text.toLowerCase().indexOf(word)))))
    row.append(a); return row
  }))
  if (query && !hits.length) list.append(element('li', 'Nothing found', {class: 'none'}))
  list.hidden = !query
  box.setAttribute('aria-expanded', !list.hidden)
  choose(0)
}
box.oninput = find
box.onfocus = () => { load().catch(() => {}); if (box.value) find() }
box.onkeydown = async e => {
  if (e.key == 'ArrowDown' || e.key == 'ArrowUp') { e.preventDefault(); choose(at + (e.key == 'ArrowDown' ? 1 : -1)) }
  if (e.key == 'Enter') { e.preventDefault(); if (box.value.trim() != answered) await find(); if (hits.length) list.querySelector('[aria-selected=true] a').click() }
}
document.addEventListener('click', e => { if (!e.target.closest('.search') || e.target.closest('#found a')) { list.hidden = true; box.setAttribute('aria-expanded', false) } })
document.addEventListener('keydown', e => {
  const writing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName) || document.activeElement?.isContentEditable
  if (e.key == '/' && !writing && !e.ctrlKey && !e.metaKey || e.key.toLowerCase() == 'k' && (e.ctrlKey || e.metaKey)) { e.preventDefault(); box.focus(); box.select() }
  if (e.key == 'Escape') { list.hidden = true; box.blur() }
})

// Code can be copied, and a heading be linked to
for (const pre of document.querySelectorAll('main pre.sourceCode, main pre > code.sourceCode')) {
  const block = pre.closest('div.sourceCode') ?? pre.closest('pre')
  if (block.querySelector('.copy')) continue
  const button = element('button', 'Copy', {class: 'copy', type: 'button', 'aria-label': 'Copy this code'})
  button.onclick = async () => {
    try { await navigator.clipboard.writeText(block.querySelector('code').innerText.replace(/\n$/, '')); button.textContent = 'Copied' }
    catch (e) { button.textContent = 'Not allowed' }
    setTimeout(() => button.textContent = 'Copy', 1500)
  }
  block.append(button)
}
for (const section of document.querySelectorAll('main section[id]')) {
  const head = section.querySelector(':scope > h2, :scope > h3, :scope > h4')
  if (head) head.append(element('a', '#', {class: 'anchor', href: '#' + section.id, 'aria-label': 'Link to this section'}))
}

// where the reader is, in the contents at the side
const links = new Map([...document.querySelectorAll('.toc.wide a')].map(a => [decodeURIComponent(a.hash.slice(1)), a]))
if (links.size) {
  const heads = [...links.keys()].map(id => document.getElementById(id)).filter(h => h)
  const mark = () => { const now = heads.filter(h => h.getBoundingClientRect().top < 120).pop() ?? heads[0]; links.forEach((a, id) => a.classList.toggle('now', id == now?.id)) }
  addEventListener('scroll', mark, {passive: true}); mark()
}
const here = $('#book .here'); if (here) $('#book').scrollTop = here.offsetTop - 200

// a line of code that is broken goes on behind its own indent
for (const line of document.querySelectorAll('pre > code.sourceCode > span')) {
  const n = Math.min(line.textContent.search(/\S/), 16)
  if (n > 0) { line.style.paddingLeft = n + 3 + 'ch'; line.style.textIndent = -n - 3 + 'ch' }
}

// figures that a hand can move
if ($('.hand')) { const s = document.createElement('script'); s.src = up + 'hand.js'; document.head.append(s) }
