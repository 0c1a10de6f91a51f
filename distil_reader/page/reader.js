// An extractive question-answering reader in plain JavaScript: it cuts a passage into tokens,
// gives windows of them to a model, and finds the answer in what the model says.
// Same rules, same answers as `Reader.predict` of the Python package distil_reader.
//
//     const reader = await Reader.load(fetchFrom('./'), onnxEngine(ort))
//     const {answers} = await reader.predict('Who invented the glass lamp?', 'A passage ...')
//
// A folder holds reader.json (how to read), tokenizer.json, and model.onnx. What computes the model
// is one function, so that any engine will do:
//
//     run({input_ids, token_type_ids}) -> {start, end}, or a promise of it
//
// One window comes in: `input_ids`, an array of token ids, without padding; `token_type_ids`, as
// long, or null where the model takes none. Out go the start and the end logit of each token, as
// two Float32Arrays. `new Reader(settings, tokenizer, run)` takes such a function.

const AGAIN = 'Write the folder again: distil_export MODEL --web FOLDER'

// ## Characters

// A place in a text is counted in code points, as Python counts. What normalizing makes of a
// character keeps the place of that character.
const charactersOf = text => Array.from(text, (c, i) => ({c, start: i, end: i + 1}))
const textOf = characters => characters.map(x => x.c).join('')

const remembered = (f, known = new Map()) => x => {
  if (!known.has(x)) known.set(x, f(x))
  return known.get(x)
}

function replaceEach(characters, f) {         // f: what stands for a character, may be ''
  return characters.flatMap(({c, start, end}) => Array.from(f(c), c => ({c, start, end})))
}

// Stretches of characters that a pattern finds, each `[first, one past the last, match]`
function* matches(characters, pattern) {
  let i = 0, place = 0                        // a character, and where it is in the string
  const upTo = end => { while (place < end) place += characters[i++].c.length; return i }
  for (const m of textOf(characters).matchAll(pattern)) {
    yield [upTo(m.index), upTo(m.index + m[0].length), m]
  }
}

// ## Normalizing

const CONTROL = /[\0\ufffd]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}]/u
const WHITE = /\p{White_Space}/u
const CHINESE = new RegExp('[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}' +
  '\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]', 'u')
const ACCENT = /\p{Mn}/gu

// BERT: no control characters, spaces around Chinese characters, no accents, small letters
function bertNormalizer({clean_text, handle_chinese_chars, strip_accents, lowercase}) {
  return c => {
    if (clean_text && CONTROL.test(c)) return ''
    if (clean_text && WHITE.test(c)) c = ' '
    if (handle_chinese_chars && CHINESE.test(c)) c = ` ${c} `
    if (strip_accents ?? lowercase) c = c.normalize('NFD').replace(ACCENT, '')
    return lowercase ? c.toLowerCase() : c
  }
}

function normalizerOf(json) {
  if (!json) return c => c
  if (json.type === 'BertNormalizer') return bertNormalizer(json)
  throw refused(`normalizes by ${json.type}`)
}

const refused = what => Error(`This page cannot read the model's tokenizer, which ${what}.\n` +
  'It reads WordPiece as BERT has it, and byte-level BPE as RoBERTa has it.')

// ## Words

const PUNCTUATION = '\\p{P}$+<=>^`|~'
const BERT_WORD = new RegExp(`[${PUNCTUATION}]|[^\\p{White_Space}${PUNCTUATION}]+`, 'gu')
const GPT2_WORD = new RegExp("'(?:s|t|re|ve|m|ll|d)| ?\\p{L}+| ?\\p{N}+" +
  '| ?[^\\p{White_Space}\\p{L}\\p{N}]+' +
  '|\\p{White_Space}+(?!\\P{White_Space})|\\p{White_Space}+', 'gu')

// Byte-level: each byte of a word is written as one letter, those that can be seen as themselves
const isSeen = b => b > 32 && b < 127 || b > 160 && b !== 173
const unseen = Array.from({length: 256}, (_, b) => b).filter(b => !isSeen(b))
const LETTERS = Array.from({length: 256}, (_, b) =>
  String.fromCharCode(isSeen(b) ? b : 256 + unseen.indexOf(b)))
const utf8 = new TextEncoder()
const bytesAsLetters = remembered(c => Array.from(utf8.encode(c), b => LETTERS[b]).join(''))

const cut = (characters, pattern) =>
  Array.from(matches(characters, pattern), ([from, to]) => characters.slice(from, to))

function byteLevelWords({add_prefix_space, use_regex}) {
  if (use_regex === false) throw refused('does not split text at words')
  return characters => {
    const first = characters[0]
    const space = add_prefix_space && first && first.c !== ' '
    if (space) characters = [{...first, c: ' '}, ...characters]
    return cut(characters, GPT2_WORD).map(word => replaceEach(word, bytesAsLetters))
  }
}

function splitterOf(json) {
  if (json?.type === 'BertPreTokenizer') return characters => cut(characters, BERT_WORD)
  if (json?.type === 'ByteLevel') return byteLevelWords(json)
  throw refused(`splits words by ${json?.type ?? 'nothing'}`)
}

// ## WordPiece

// A word's pieces are `{id, from, to}`, from its first letter to one past the last.
// WordPiece takes the longest piece that the vocabulary has, then the longest of the rest.
function wordPiece({unk_token, continuing_subword_prefix, max_input_chars_per_word}, vocabulary) {
  return word => {
    const letters = Array.from(word), pieces = []
    const whole = [{id: vocabulary.get(unk_token), from: 0, to: letters.length}]
    if (letters.length > max_input_chars_per_word) return whole
    for (let from = 0, to; from < letters.length; from = to) {
      const prefix = from ? continuing_subword_prefix : ''
      const idUpTo = end => vocabulary.get(prefix + letters.slice(from, end).join(''))
      for (to = letters.length; to > from && idUpTo(to) === undefined; to--);
      if (to === from) return whole
      pieces.push({id: idUpTo(to), from, to})
    }
    return pieces
  }
}

// ## Byte-pair encoding

// Join the pair of neighbours that was learned first, wherever it is, until there is none to join
function bytePairs({merges, unk_token, ignore_merges}, vocabulary) {
  const learned = merges.map((pair, i) => [typeof pair === 'string' ? pair : pair.join(' '), i])
  const ranks = new Map(learned), unknown = vocabulary.get(unk_token)
  const known = ({text}) => vocabulary.has(text) || unknown !== undefined
  const part = (text, from, to) => ({text, from, to, rank: Infinity})
  const join = (a, b) => part(a.text + b.text, a.from, b.to)

  function look(a, b) {                       // at what is behind a part, if that is new
    if (a.next !== b) a.rank = ranks.get(`${a.text} ${b?.text}`) ?? Infinity
    a.next = b
  }
  function joinEvery(parts, best) {
    const joined = []
    for (let i = 0; i < parts.length; i++) {
      const pair = parts[i].rank === best && parts[i + 1]
      joined.push(pair ? join(parts[i++], pair) : parts[i])
    }
    return joined
  }
  return word => {
    let parts = Array.from(word, (c, i) => part(c, i, i + 1)).filter(known)
    if (ignore_merges && vocabulary.has(word)) parts = [parts.reduce(join)]
    for (;;) {
      parts.forEach((part, i) => look(part, parts[i + 1]))
      const best = parts.reduce((least, part) => Math.min(least, part.rank), Infinity)
      if (best === Infinity) break
      parts = joinEvery(parts, best)
    }
    return parts.map(({text, from, to}) => ({id: vocabulary.get(text) ?? unknown, from, to}))
  }
}

function piecesOf(json, vocabulary) {
  const plain = !json.continuing_subword_prefix && !json.end_of_word_suffix && !json.fuse_unk
  if (json.type === 'WordPiece') return wordPiece(json, vocabulary)
  if (json.type === 'BPE' && plain && !json.byte_fallback) return bytePairs(json, vocabulary)
  throw refused(`makes pieces of words by ${json.type}`)
}

// ## Added tokens

// Tokens that were added to the vocabulary are found before words are, the longest first
const LETTER = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u
const literally = text => text.replace(/[\\^$.*+?()[\]{}|\/]/g, '\\$&')

function addedTokens(added, written) {        // written: how a token looks where it is looked for
  const tokens = new Map(added.map(token => [written(token.content), token]))
  const longestFirst = [...tokens.keys()].filter(Boolean).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(literally).join('|'), 'gu')
  return longestFirst.length ? characters => splitAtAdded(characters, pattern, tokens) : x => [x]
}

function splitAtAdded(characters, pattern, tokens) {   // parts: characters, or one token
  const parts = [], isWhite = i => WHITE.test(characters[i]?.c ?? '.')
  const isLetter = i => LETTER.test(characters[i]?.c ?? ' ')
  let done = 0
  for (let [from, to, [found]] of matches(characters, pattern)) {
    const token = tokens.get(found)
    if (token.special) continue               // what looks like a special token in a text is text
    if (token.single_word && (isLetter(from - 1) || isLetter(to))) continue
    while (token.lstrip && from > done && isWhite(from - 1)) from--
    while (token.rstrip && isWhite(to)) to++
    if (from > done) parts.push(characters.slice(done, from))
    parts.push({id: token.id, start: characters[from].start, end: characters[to - 1].end})
    done = to
  }
  if (done < characters.length) parts.push(characters.slice(done))
  return parts
}

// ## Tokenizer

const HALF_CHARACTER = /\p{Surrogate}/gu
const SPACE = /[\p{White_Space}\x1c-\x1f]/u   // what Python calls white space

export class Tokenizer {
  constructor(json, special = [], unknown = null) {   // ids with a task of their own; of [UNK]
    if (!json?.model?.vocab) throw Error(`tokenizer.json is no tokenizer.\n${AGAIN}`)
    Object.assign(this, {special: new Set(special), unknown})
    this.vocabulary = new Map(Object.entries(json.model.vocab))
    this.normalizer = remembered(normalizerOf(json.normalizer))
    this.split = splitterOf(json.pre_tokenizer)
    this.pieces = remembered(piecesOf(json.model, this.vocabulary))
    const added = json.added_tokens.map(t => ({...t, special: this.special.has(t.id)}))
    const written = text => textOf(replaceEach(charactersOf(text), this.normalizer))
    this.splitBefore = addedTokens(added.filter(t => !t.normalized), text => text)
    this.splitAfter = addedTokens(added.filter(t => t.normalized), written)
  }

  tokens(text, most) {                        // the first so many, `[{id, start, end}]`
    const characters = charactersOf(text.replace(HALF_CHARACTER, '\ufffd'))
    const each = (parts, f) => parts.flatMap(part => Array.isArray(part) ? f(part) : [part])
    let parts = this.splitBefore(characters)
    parts = each(parts, part => this.splitAfter(replaceEach(part, this.normalizer)))
    parts = each(parts, part => this.split(part).flatMap(word => this.placed(word)))
    const found = parts.slice(0, most)
    for (const token of found) trim(token, characters)
    return this.specialsAsText(found)
  }

  placed(word) {                              // a word's pieces, with their places in the text
    const token = ({id, from, to}) => ({id, start: word[from].start, end: word[to - 1].end})
    return this.pieces(textOf(word)).map(token)
  }

  specialsAsText(tokens) {                    // a special one in a text is unknown, or left out
    const isText = t => t.id === this.unknown || !this.special.has(t.id)
    if (this.unknown === null) return tokens.filter(isText)
    return tokens.map(t => isText(t) ? t : {...t, id: this.unknown})
  }
}

function trim(token, characters) {            // of white space at its ends
  const isSpace = i => SPACE.test(characters[i].c)
  while (token.start < token.end && isSpace(token.start)) token.start++
  while (token.end > token.start && isSpace(token.end - 1)) token.end--
}

// ## Windows

// A passage in pieces of what fits behind the question, each with some of the piece before it
export function windows(question, passage, frame, {max_seq_len, doc_stride}) {
  const head = [...frame.before, ...question.map(t => t.id), ...frame.between]
  const room = max_seq_len - head.length - frame.after.length, all = []
  for (let first = 0; !first || first < passage.length - doc_stride; first += room - doc_stride) {
    const tokens = passage.slice(first, first + room)
    const input_ids = [...head, ...tokens.map(t => t.id), ...frame.after]
    const lengths = [frame.before, question, frame.between, tokens, frame.after].map(x => x.length)
    const types = frame.types?.flatMap((type, i) => Array(lengths[i]).fill(type))
    all.push({input_ids, token_type_ids: types ?? null, tokens, first: head.length})
  }
  return all
}

// ## Spans

// The best spans of a window, each `{score, from, to}` in tokens of the passage
export function bestSpans({start, end}, {first, tokens}, {max_answer_length, top_k_per_sample}) {
  const spans = []
  for (let from = 0; from < tokens.length; from++) {
    const stop = Math.min(tokens.length, from + max_answer_length)
    for (let to = from; to < stop; to++) {
      const score = Math.fround(start[first + from] + end[first + to])
      if (score > -Infinity) spans.push({score, from, to})
    }
  }
  return spans.sort((a, b) => b.score - a.score).slice(0, top_k_per_sample)
}

function checkLogits({start, end}, {input_ids, first, tokens}) {
  const counts = i => i === 0 || i >= first && i < first + tokens.length
  const broken = input_ids.some((_, i) => counts(i) && !Number.isFinite(start[i] + end[i]))
  if (broken) throw Error(`The model gives logits that are not finite.\n${AGAIN}`)
}

// ## Answers as people read them

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

export class Passage {                        // a text, with places in code points
  constructor(text) {
    this.text = text
    this.characters = Array.from(text)
    this.places = [0]                         // where each code point begins in the string
    for (const c of this.characters) this.places.push(this.places.at(-1) + c.length)
    this.segments = graphemes.segment(text)
  }
  slice(start, end) { return this.characters.slice(start, end).join('') }

  around(i) {                                 // the character that holds a place, if it holds one
    const place = this.places[i], within = this.segments.containing(place)
    if (!within || within.index === place) return [i, i]
    const begin = i - Array.from(this.text.slice(within.index, place)).length
    return [begin, begin + Array.from(within.segment).length]
  }

  answer(start, end) {                        // whole characters, without white space around them
    if (start < end) [start, end] = [this.around(start)[0], this.around(end)[1]]
    const span = {start, end}
    trim(span, this.characters)
    return span
  }
}

// The best of those that begin or end within `distance` of each other; at 0 of equal ones
export function withoutDuplicates(spans, distance) {
  const best = [...spans].sort((a, b) => b.score - a.score), kept = new Map()
  if (distance < 0) return best
  const close = (i, j) => Math.abs(i - j) <= distance
  const near = (a, b) => close(a.start, b.start) || close(a.end, b.end)
  for (const span of best) {
    const place = `${span.start} ${span.end}`
    const others = distance ? [...kept.values()] : []
    if (!kept.has(place) && !others.some(other => near(other, span))) kept.set(place, span)
  }
  return [...kept.values()]
}

const sigmoid = x => x > -700 ? 1/(1 + Math.exp(-x)) : 0

// Spans and no answer, best first, with their scores
export function rank(spans, none, reading, {temperature, offset}) {
  const boost = reading.no_ans_boost + offset
  const margins = spans.slice(0, reading.top_k_per_candidate).map(s => s.score - none)
  const gap = Math.max(-Infinity, ...margins)
  let ranked = margins.map((margin, i) => ({...spans[i], margin: margin - boost}))
  ranked = ranked.slice(0, reading.top_k)
  if (reading.return_no_answer) ranked.push({start: null, end: null, margin: boost - gap})
  ranked.sort((a, b) => b.margin - a.margin)
  const finite = x => Number.isFinite(x) ? x : null
  const score = m => reading.use_confidence_scores ? sigmoid(m/temperature) : finite(m)
  const answers = ranked.slice(0, reading.top_k).map(a => ({...a, score: score(a.margin)}))
  const enough = a => reading.confidence_threshold == null || a.score === null
    || a.score >= reading.confidence_threshold
  return {no_ans_gap: finite(gap - offset), answers: answers.filter(enough)}
}

// ## Reader

const isBlank = text => Array.from(text).every(c => SPACE.test(c))

export class Reader {
  constructor(settings, tokenizer, run) {     // reader.json; a `Tokenizer`; what computes the model
    Object.assign(this, settings, {tokenizer, run})
  }

  // Each `{answer, start, end, from, to, score}`: `start` and `end` count code points, as Python
  // does; `from` and `to` are places in the JavaScript string. No answer is '' at null.
  async predict(question, text, changes = {}) {
    if (isBlank(question)) throw Error('The question is empty.\nType one.')
    const reading = {...this.reading, ...changes}, passage = new Passage(text)
    const {spans, none} = await this.read(question, passage, reading)
    const best = withoutDuplicates(spans, reading.duplicate_filtering)
    const {no_ans_gap, answers} = rank(best, none, reading, this.calibration)
    return {query: question, no_ans_gap, answers: answers.map(a => this.told(a, passage))}
  }

  windows(question, text, reading = this.reading) {
    const asked = this.tokenizer.tokens(question, reading.max_query_length)
    return windows(asked, this.tokenizer.tokens(text), this.frame, reading)
  }

  async read(question, passage, reading) {    // spans of all windows; the least score of no answer
    const spans = []
    let none = Infinity
    if (isBlank(passage.text)) return {spans, none}
    for (const window of this.windows(question, passage.text, reading)) {
      const logits = await this.run(window)
      checkLogits(logits, window)
      none = Math.min(none, Math.fround(logits.start[0] + logits.end[0]))
      for (const {score, from, to} of bestSpans(logits, window, reading)) {
        const place = passage.answer(window.tokens[from].start, window.tokens[to].end)
        if (place.start < place.end) spans.push({...place, score})
      }
    }
    return {spans, none}
  }

  told({start, end, score}, passage) {
    if (start === null) return {answer: '', start, end, from: null, to: null, score}
    const [from, to] = [passage.places[start], passage.places[end]]
    return {answer: passage.text.slice(from, to), start, end, from, to, score}
  }

  // read: gives a file of the folder as bytes; open: makes `run` of the model's bytes
  static async load(read, open) {
    const settings = checkSettings(await readJson(read, 'reader.json'))
    const json = await readJson(read, 'tokenizer.json')
    const tokenizer = new Tokenizer(json, settings.special, settings.unknown)
    return new Reader(settings, tokenizer, await open(await read('model.onnx'), settings))
  }
}

// ## Files

async function readJson(read, name) {
  const bytes = await read(name)
  try { return JSON.parse(new TextDecoder().decode(bytes)) }
  catch { throw Error(`${name} is not JSON; it may be cut short.\n${AGAIN}`) }
}

function checkSettings(settings) {
  const {format, reading, calibration, frame, inputs} = settings ?? {}
  const whole = reading && calibration && frame && Array.isArray(inputs)
  if (!whole) throw Error(`reader.json says too little.\n${AGAIN}`)
  if (format !== 1) throw Error(`reader.json is of format ${format}; this page reads 1.\n${AGAIN}`)
  return settings
}

export const fetchFrom = folder => async name => {
  const answer = await fetch(folder + name).catch(() => null)
  if (answer?.ok) return answer.arrayBuffer()
  const why = answer ? `answers ${answer.status}` : 'cannot be reached'
  throw Error(`${name} is not there: its host ${why}.\n${AGAIN}`)
}

// ## An engine: onnxruntime-web

export const onnxEngine = ort => async (model, settings) => {
  ort.env.wasm.numThreads = 1                 // several would ask the host for special headers
  const session = await ort.InferenceSession.create(new Uint8Array(model)).catch(e => {
    throw Error(`model.onnx cannot be opened: ${String(e.message ?? e).split('\n')[0]}\n${AGAIN}`)
  })
  const missing = ['start_logits', 'end_logits'].find(name => !session.outputNames.includes(name))
  if (missing) throw Error(`model.onnx has no output ${missing}: it is no reader.\n${AGAIN}`)
  return async ({input_ids, token_type_ids}) => {
    const n = input_ids.length, zeros = Array(n).fill(0), ones = Array(n).fill(1)
    const given = {input_ids, attention_mask: ones, token_type_ids: token_type_ids ?? zeros}
    const tensor = name => new ort.Tensor('int64', BigInt64Array.from(given[name], BigInt), [1, n])
    const feed = Object.fromEntries(settings.inputs.map(name => [name, tensor(name)]))
    const {start_logits, end_logits} = await session.run(feed)
    return {start: start_logits.data, end: end_logits.data}
  }
}
