-- callouts, tables and formulas that may be wider than a phone
local names = {note='Note', tip='Tip', warning='Warning', important='Important', caution='Caution'}
function Div(d)
  for _, c in ipairs(d.classes) do
    local kind = c:match('^callout%-(%a+)$')
    if kind and names[kind] then
      local title, body = d.attributes.title or names[kind], d.content
      if body[1] and body[1].t == 'Header' and not d.attributes.title then title = pandoc.utils.stringify(body[1]); body:remove(1) end
      d.attributes.title = nil
      d.classes:insert('callout')
      d.content = pandoc.Blocks{pandoc.Div(pandoc.Plain(pandoc.Strong(title)), {class='callout-title'}), pandoc.Div(body, {class='callout-body'})}
      return d
    end
  end
end
function Table(t)
  for i, c in ipairs(t.colspecs) do t.colspecs[i] = {c[1], nil} end  -- as wide as the words need, not as the dashes in the source say
  t = t:walk{Code = function(c)  -- in tables a bar is escaped; what is guessed from a default of None, or only says how a parameter is passed, is no type
    if c.text == 'NoneType' or c.text == 'VAR_KEYWORD' or c.text == 'VAR_POSITIONAL' then return {} end
    c.text = c.text:gsub('\\|', '|'); return c
  end, RawInline = function(r) r.text = r.text:gsub('\\|', '|'); return r end}   -- `Code`, below, has been there
  local class = #t.colspecs > 8 and 'wide-table many most' or #t.colspecs > 5 and 'wide-table many' or 'wide-table'
  return pandoc.Div(t, {class=class, tabindex='0'})
end
-- a name that is too long for its line is broken behind a dot or a bar, never within a word
local escapes = {['&']='&amp;', ['<']='&lt;', ['>']='&gt;', ['"']='&quot;'}
function Code(c)
  if #c.text < 16 then c.classes:insert('short'); return c end
  local text = c.text:gsub('[&<>"]', escapes):gsub('([_.,/=|-])', '%1<wbr>')
  return pandoc.RawInline('html', '<code>' .. text .. '</code>')
end
function Math(m) if m.mathtype == 'DisplayMath' then return pandoc.Span(m, {class='display-math'}) end end

-- a section named like a symbol gives way: links to the symbol use the plain anchor
function Pandoc(doc)
  local symbols = {}
  doc:walk{Header = function(h) if h.classes:includes('api') then symbols[h.identifier] = true end end}
  return doc:walk{Header = function(h) if symbols[h.identifier] and not h.classes:includes('api') then h.identifier = h.identifier .. '-section'; return h end end}
end
