// the theme, the menu on a phone, and the search: nothing is fetched but the book's own index
const root = document.documentElement, $ = s => document.querySelector(s), up = document.currentScript.dataset.up
$('#theme').onclick = () => { root.dataset.theme = root.dataset.theme == 'dark' ? 'light' : 'dark'; try { localStorage.theme = root.dataset.theme } catch (e) {} }
$('#menu').onclick = () => $('#menu').setAttribute('aria-expanded', root.classList.toggle('menu'))

const box = $('#search'), list = $('#found')
let loading
const load = () => loading ??= new Promise((ok, no) => { const s = document.createElement('script'); s.src = up + 'search.js'; s.onload = ok; s.onerror = no; document.head.append(s) })
const clip = (text, at) => (at > 40 ? '…' : '') + text.slice(Math.max(0, at - 40), at + 80) + '…'
async function find() {
  const words = box.value.toLowerCase().split(/\s+/).filter(w => w)
  if (words.length) await load()
  const hits = words.length ? INDEX.map(([url, page, head, text]) => {
    const h = (page + ' ' + head).toLowerCase(), t = text.toLowerCase()
    if (!words.every(w => h.includes(w) || t.includes(w))) return null
    return [words.reduce((n, w) => n + (head.toLowerCase() == w ? 30 : 0) + (h.includes(w) ? 10 : 0) + Math.min(t.split(w).length - 1, 5), 0), url, page, head, clip(text, Math.max(0, t.indexOf(words[0])))]
  }).filter(h => h).sort((a, b) => b[0] - a[0]).slice(0, 12) : []
  list.replaceChildren(...hits.map(([, url, page, head, text]) => {
    const li = document.createElement('li'), a = document.createElement('a'), b = document.createElement('b'), s = document.createElement('span')
    a.href = up + url; b.textContent = head && head != page ? page + ': ' + head : page; s.textContent = text
    a.append(b, s); li.append(a); return li
  }))
  if (words.length && !hits.length) { const li = document.createElement('li'); li.textContent = 'Nothing found'; list.append(li) }
  list.hidden = !words.length
}
box.oninput = find
document.addEventListener('click', e => { if (!e.target.closest('.search')) list.hidden = true })
document.addEventListener('keydown', e => {
  if (e.key == '/' && document.activeElement != box && !e.ctrlKey && !e.metaKey) { e.preventDefault(); box.focus() }
  if (e.key == 'Escape') { list.hidden = true; box.blur() }
})

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
