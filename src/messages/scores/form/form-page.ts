import { createHash } from 'node:crypto'
import type { Language } from '../../checks/text/language-of.ts'
import { QUESTIONS, type Question } from '../score-questions.ts'
import { FORM_SCRIPT } from './form-script.ts'
import { FORM_STYLE } from './form-style.ts'
import { FORM_TEXTS, type FormTexts } from './form-texts.ts'

/** What somebody reads before they answer. */
export interface FormMessage {
  readonly message: number
  readonly version: number
  readonly language: Language
  readonly value: string
  readonly personalFrame: string
  readonly groupFrame: string
  readonly nextStep: string
  /** About null: from doing nothing. */
  readonly differences: readonly { readonly about: string | null; readonly text: string }[]
}

/** Fonts as data: the page asks nobody for anything. */
export interface FormFont {
  readonly family: string
  readonly weight: number
  /** WOFF2 in base64. */
  readonly data: string
}

/**
 * A page to send: the message, the four questions, and a script that saves the answers as CSV. One file; its policy lets it load
 * nothing from anywhere, and run nothing but its own script.
 */
export function formPage(message: FormMessage, fonts: readonly FormFont[]): string {
  const words = FORM_TEXTS[message.language]
  const faces = fonts.map(
    ({ family, weight, data }) =>
      `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');font-display:swap}`,
  )
  const style = `${faces.join('\n')}\n${FORM_STYLE}`
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(FORM_SCRIPT)}'; font-src data:; form-action 'none'; base-uri 'none'`
  return `<!doctype html>
<html lang="${message.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p class="lead">${escapeHtml(words.lead)}</p>
${messageHtml(message, words)}
<form id="form" novalidate data-message="${message.message}" data-version="${message.version}" data-nothing="${escapeHtml(words.nothing)}" data-saved="${escapeHtml(words.saved)}" data-copied="${escapeHtml(words.copied)}">
${QUESTIONS.map((question) => questionHtml(question, words)).join('\n')}
<div class="last">
<label class="field"><b>${escapeHtml(words.comment)}</b> ${optional(words)}<textarea name="comment" rows="3" maxlength="3000"></textarea></label>
<h2>${escapeHtml(words.about)}</h2>
${field('role', 'text', 'organization-title', words.role, words)}
${field('respondent', 'text', 'name', words.name, words)}
${field('email', 'email', 'email', words.email, words)}
<div class="actions"><button type="submit">${escapeHtml(words.save)}</button><button type="button" class="quiet" id="copy">${escapeHtml(words.copy)}</button></div>
<p class="told" id="told" role="status"></p>
<label class="field" id="shown" hidden><b>${escapeHtml(words.answers)}</b><textarea id="answers" readonly></textarea></label>
<noscript><p>${escapeHtml(words.noScript)}</p></noscript>
</div>
</form>
</main>
<script>${FORM_SCRIPT}</script>
</body>
</html>
`
}

function messageHtml(
  { value, personalFrame, groupFrame, nextStep, differences }: FormMessage,
  words: FormTexts,
): string {
  const paragraph = (text: string, kind = ''): string =>
    text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`
  const compared = differences.map(
    ({ about, text }) =>
      `<h2>${escapeHtml(about === null ? words.withNothing : words.comparedWith(about))}</h2>\n${paragraph(text)}`,
  )
  const asked = nextStep === '' ? [] : [`<h2>${escapeHtml(words.asks)}</h2>\n${paragraph(nextStep)}`]
  const parts = [paragraph(value, 'value'), paragraph(personalFrame), paragraph(groupFrame), ...compared, ...asked]
  return `<section class="message" aria-label="${escapeHtml(words.says)}">\n${parts.filter((part) => part !== '').join('\n')}\n</section>`
}

function questionHtml(question: Question, words: FormTexts): string {
  const [none, all] = words.scale
  const choices = [1, 2, 3, 4, 5].map((number) => {
    const end = number === 1 ? `, ${none}` : number === 5 ? `, ${all}` : ''
    return `<label><input type="radio" name="${question}" value="${number}" aria-label="${escapeHtml(`${number}${end}`)}"><span aria-hidden="true">${number}</span></label>`
  })
  return `<fieldset><legend>${escapeHtml(words.questions[question])}</legend><div class="scale">${choices.join('')}</div><p class="ends" aria-hidden="true"><span>${escapeHtml(none)}</span><span>${escapeHtml(all)}</span></p></fieldset>`
}

function field(name: string, type: 'text' | 'email', complete: string, label: string, words: FormTexts): string {
  return `<label class="field"><b>${escapeHtml(label)}</b> ${optional(words)}<input type="${type}" name="${name}" autocomplete="${complete}" maxlength="200"></label>`
}

function optional({ optional: text }: FormTexts): string {
  return `<small>(${escapeHtml(text)})</small>`
}

/** Text for a place between tags, or in an attribute in double quotes; characters that nobody sees and that turn text around are left out. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
