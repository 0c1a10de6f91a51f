// What a reader computes: BERT with a question-answering head, in plain JavaScript.
// A table of numbers is one Float32Array, row behind row; a row is one token.

// == half: a number of 16 bits
function half(bits) {
  const sign = bits >> 15 ? -1 : 1, exponent = bits >> 10 & 31, fraction = bits & 1023
  if (exponent == 31) return fraction ? NaN : sign * Infinity
  if (exponent == 0) return sign * fraction * 2 ** -24
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
const halves = Float32Array.from({length: 65536}, (_, bits) => half(bits))   // all there are
function widen(bits) {
  const wide = new Float32Array(bits.length)
  for (let i = 0; i < bits.length; i++) wide[i] = halves[bits[i]]
  return wide
}

// == readWeights: model.safetensors
export function readWeights(buffer) {   // an ArrayBuffer -> {name: Float32Array}
  const length = Number(new DataView(buffer).getBigUint64(0, true)), begin = 8 + length
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)))
  const weights = {}
  for (const [name, {dtype, data_offsets}] of Object.entries(header)) {
    if (name == '__metadata__') continue
    const bytes = buffer.slice(begin + data_offsets[0], begin + data_offsets[1])
    if (dtype == 'F32') weights[name] = new Float32Array(bytes)
    else if (dtype == 'F16') weights[name] = widen(new Uint16Array(bytes))
    else throw Error(`${name} is of type ${dtype}\nSave the model in float32 or float16.`)
  }
  return weights
}

// == linear: every row times a matrix
export function linear(x, weight, bias) {   // x [n, inputs], weight [outputs, inputs] -> [n, outputs]
  const outputs = bias.length, inputs = weight.length / outputs, n = x.length / inputs
  const y = new Float32Array(n * outputs)
  for (let row = 0; row < n; row += 4) {    // four rows at once, so that each weight is fetched once for all
    const [A, B, C, D] = [0, 1, 2, 3].map(k => Math.min(row + k, n - 1))
    const a = A * inputs, b = B * inputs, c = C * inputs, d = D * inputs
    for (let out = 0; out < outputs; out++) {
      const from = out * inputs
      let p = bias[out], q = p, r = p, s = p
      for (let i = 0; i < inputs; i++) {
        const w = weight[from + i]
        p += w * x[a + i]; q += w * x[b + i]; r += w * x[c + i]; s += w * x[d + i]
      }
      y[A * outputs + out] = p; y[B * outputs + out] = q; y[C * outputs + out] = r; y[D * outputs + out] = s
    }
  }
  return y
}

// == layerNorm: mean 0 and variance 1 in every row
export function layerNorm(x, weight, bias, eps) {
  const width = weight.length, y = new Float32Array(x.length)
  for (let from = 0; from < x.length; from += width) {
    const row = x.subarray(from, from + width)
    const mean = row.reduce((sum, v) => sum + v, 0) / width
    const variance = row.reduce((sum, v) => sum + (v - mean) ** 2, 0) / width
    const scale = 1 / Math.sqrt(variance + eps)
    for (let i = 0; i < width; i++) y[from + i] = (row[i] - mean) * scale * weight[i] + bias[i]
  }
  return y
}

// == gelu: small numbers vanish, large ones stay
export function gelu(x) {   // erf after Abramowitz and Stegun, 7.1.26: right to seven digits
  return x.map(v => {
    const z = Math.abs(v) / Math.SQRT2, t = 1 / (1 + .3275911 * z)
    const sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - .284496736) * t + .254829592) * t
    return v * (v < 0 ? sum * Math.exp(-z * z) : 2 - sum * Math.exp(-z * z)) / 2
  })
}

// == softmax: scores become shares of 1
export function softmax(scores) {
  const shares = new Float32Array(scores.length)
  let most = -Infinity, sum = 0
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i])
  for (let i = 0; i < scores.length; i++) sum += shares[i] = Math.exp(scores[i] - most)
  for (let i = 0; i < scores.length; i++) shares[i] /= sum
  return shares
}

// == attention: every token looks at every other
export function attention(query, key, value, n, heads) {   // each [n, width] -> [n, width]
  const width = query.length / n, size = width / heads, y = new Float32Array(n * width)
  for (let head = 0; head < width; head += size) for (let i = 0; i < n; i++) {
    const scores = new Float32Array(n), mine = i * width + head
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let k = 0; k < size; k++) sum += query[mine + k] * key[j * width + head + k]
      scores[j] = sum / Math.sqrt(size)
    }
    const shares = softmax(scores)
    for (let j = 0; j < n; j++) for (let k = 0; k < size; k++)
      y[mine + k] += shares[j] * value[j * width + head + k]
  }
  return y
}

// == openModel: weights, and what config.json says of them
export function openModel(config, buffer) {
  if (config.model_type != 'bert' || config.hidden_act != 'gelu')
    throw Error(`this is a ${config.model_type} with ${config.hidden_act}\nThe reader of this page computes BERT with gelu.`)
  const found = readWeights(buffer), weights = name => found[name] ?? found['bert.' + name] ?? missing(name)
  const missing = name => { throw Error(`model.safetensors has no ${name}\nGive a BERT with a question-answering head.`) }
  return {config, weights, linear: (x, name) => linear(x, weights(name + '.weight'), weights(name + '.bias')),
    norm: (x, name) => layerNorm(x, weights(name + '.weight'), weights(name + '.bias'), config.layer_norm_eps)}
}

// == embed: what a token means, where it stands, and in which of the two texts
export function embed(model, ids, types) {
  const [words, places, kinds] = ['word', 'position', 'token_type'].map(k => model.weights(`embeddings.${k}_embeddings.weight`))
  const width = model.config.hidden_size, x = new Float32Array(ids.length * width)
  for (let at = 0; at < ids.length; at++) for (let k = 0; k < width; k++)
    x[at * width + k] = words[ids[at] * width + k] + places[at * width + k] + kinds[types[at] * width + k]
  return model.norm(x, 'embeddings.LayerNorm')
}

// == layer: look around, then think
export function layer(model, x, name) {
  const add = (a, b) => a.map((v, i) => v + b[i]), {hidden_size: width, num_attention_heads: heads} = model.config
  const [query, key, value] = ['query', 'key', 'value'].map(k => model.linear(x, `${name}.attention.self.${k}`))
  const seen = attention(query, key, value, x.length / width, heads)
  x = model.norm(add(x, model.linear(seen, `${name}.attention.output.dense`)), `${name}.attention.output.LayerNorm`)
  const thought = gelu(model.linear(x, `${name}.intermediate.dense`))
  return model.norm(add(x, model.linear(thought, `${name}.output.dense`)), `${name}.output.LayerNorm`)
}

// == logits: how likely an answer begins, and ends, at each token
export function logits(model, ids, types) {   // of one row, without padding
  let x = embed(model, ids, types)
  for (let i = 0; i < model.config.num_hidden_layers; i++) x = layer(model, x, `encoder.layer.${i}`)
  const both = model.linear(x, 'qa_outputs')   // [n, 2]
  return {start: both.filter((_, i) => i % 2 == 0), end: both.filter((_, i) => i % 2 == 1)}
}
