import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'

const VALUE_WORDS = /^(?:true|false|null|now)\b/
const RELATIONS = /^(?:account|contact|accounts|contacts|deals|deal_contacts|orders|touches|usage|answers)\b/

/** The words of a rule told apart well enough to colour them; what they mean is the server's to say. */
const ruleLanguage = StreamLanguage.define<{ afterPoint: boolean }>({
  name: 'rule',
  startState: () => ({ afterPoint: false }),
  token: (stream, state) => {
    if (stream.eatSpace()) return null
    const { afterPoint } = state
    state.afterPoint = false
    if (stream.match(/^"(?:[^"\\]|\\.)*"?|^'(?:[^'\\]|\\.)*'?/)) return 'string'
    if (stream.match(/^\d+(?:\.\d+)?/)) return 'number'
    if (stream.match(/^(?:&&|\|\||!=|==|<=|>=|[!<>?:+\-*/%])/) || stream.match(/^in\b/)) return 'operator'
    if (stream.eat('.')) {
      state.afterPoint = true
      return 'punctuation'
    }
    if (!afterPoint && stream.match(VALUE_WORDS)) return 'atom'
    if (!afterPoint && stream.match(RELATIONS)) return 'typeName'
    if (stream.match(/^[A-Za-z_]\w*(?=\s*\()/)) return 'keyword'
    if (stream.match(/^[A-Za-z_]\w*/)) return afterPoint ? 'propertyName' : 'variableName'
    stream.next()
    return 'punctuation'
  },
  languageData: { closeBrackets: { brackets: ['(', '[', '"'] } },
})

const colours = HighlightStyle.define([
  { tag: tags.string, color: 'var(--rule-text)' },
  { tag: tags.number, color: 'var(--rule-number)' },
  { tag: tags.atom, color: 'var(--rule-number)' },
  { tag: tags.keyword, color: 'var(--rule-word)' },
  { tag: tags.typeName, color: 'var(--ink-soft)' },
  { tag: tags.propertyName, color: 'var(--ink)', fontWeight: '600' },
  { tag: tags.operator, color: 'var(--rule-word)' },
  { tag: tags.punctuation, color: 'var(--ink-soft)' },
])

/** Colours of a rule as text. */
export const ruleColours = [ruleLanguage, syntaxHighlighting(colours)]
