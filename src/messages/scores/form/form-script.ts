/**
 * What the page does, in the browser of whoever answers: it puts the answers into one line of CSV, and saves or copies it. It asks
 * nobody and sends nothing. Nobody's text is in it: what it needs stands in attributes of the form, so that it is always the same.
 */
export const FORM_SCRIPT = `
(function () {
  var form = document.getElementById('form')
  var told = document.getElementById('told')
  var shown = document.getElementById('shown')
  var answers = document.getElementById('answers')
  var columns = ['message', 'version', 'respondent', 'email', 'role', 'clarity', 'relevance', 'value', 'difference', 'comment', 'day']
  function cell(text) {
    var safe = /^[\\s]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]/.test(text) ? "'" + text : text
    return '"' + safe.replace(/"/g, '""') + '"'
  }
  function day() {
    var now = new Date()
    var two = function (number) { return (number < 10 ? '0' : '') + number }
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate())
  }
  function line() {
    var given = new FormData(form)
    var row = columns.map(function (column) {
      if (column === 'message' || column === 'version') return form.getAttribute('data-' + column)
      if (column === 'day') return day()
      return String(given.get(column) || '').trim()
    })
    var scored = ['clarity', 'relevance', 'value', 'difference'].some(function (each) { return given.get(each) })
    return scored ? columns.join(',') + '\\r\\n' + row.map(cell).join(',') + '\\r\\n' : null
  }
  function tell(key, wrong) {
    told.textContent = form.getAttribute('data-' + key)
    told.className = wrong ? 'told wrong' : 'told'
  }
  function made() {
    var text = line()
    if (text === null) {
      tell('nothing', true)
      var first = form.querySelector('input[type=radio]')
      if (first) first.focus()
      return null
    }
    answers.value = text
    shown.hidden = false
    return text
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var text = made()
    if (text === null) return
    var link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['\\uFEFF' + text], { type: 'text/csv;charset=utf-8' }))
    link.download = 'answers-message-' + form.getAttribute('data-message') + '.csv'
    document.body.appendChild(link)
    link.click()
    link.remove()
    tell('saved', false)
  })
  document.getElementById('copy').addEventListener('click', function () {
    var text = made()
    if (text === null) return
    var done = function () { tell('copied', false) }
    var select = function () {
      answers.focus()
      answers.select()
      if (document.execCommand('copy')) done()
    }
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, select)
    else select()
  })
})()
`.trim()
