/**
 * What the form does where scripts run, and does not need: counts words while somebody writes, tells
 * deadlines in their own time, and keeps what was written when another language is chosen above the form. The desk counts again by the same rules when the form is sent.
 */
export const FORM_SCRIPT = `(() => {
  const count = (text, language) => {
    if (!Intl.Segmenter) return text.split(/\\s+/).filter(Boolean).length
    let words = 0
    for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
      if (part.isWordLike) words += 1
    }
    return words
  }
  const form = document.getElementById('pitch-form')
  if (!form) return
  const told = JSON.parse(form.dataset.count)
  const spoken = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang
  const number = (count) => count.toLocaleString(spoken)
  const call = document.getElementById('call')
  const language = document.getElementById('language')
  for (const area of document.querySelectorAll('textarea[data-words]')) {
    const limits = JSON.parse(area.dataset.words)
    const line = document.createElement('p')
    line.className = 'hint count'
    line.id = area.id + '-count'
    line.setAttribute('aria-live', 'polite')
    area.after(line)
    area.setAttribute('aria-describedby', ((area.getAttribute('aria-describedby') || '') + ' ' + line.id).trim())
    let timer
    const tell = () => {
      const [least, most] = limits[call ? call.value : ''] || limits['']
      const words = count(area.value.trim().normalize('NFC'), language ? language.value : 'en')
      const said = words < least ? told.least : words > most ? told.most : told.words
      line.textContent = words === 0 ? '' : said.replace('{words}', number(words))
        .replace('{limit}', number(least)).replace('{over}', number(words - most))
      line.classList.toggle('error', words > most)
    }
    const soon = () => { clearTimeout(timer); timer = setTimeout(tell, 250) }
    area.addEventListener('input', soon)
    if (call) call.addEventListener('change', tell)
    if (language) language.addEventListener('change', tell)
    tell()
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  for (const time of document.querySelectorAll('time[data-zone]')) {
    if (time.dataset.zone === zone) continue
    const local = new Intl.DateTimeFormat(spoken, { dateStyle: 'full', timeStyle: 'short' })
    time.after(' · ' + time.dataset.local.replace('{time}', local.format(new Date(time.dateTime))))
  }
  let written = false
  form.addEventListener('input', () => { written = true })
  for (const link of document.querySelectorAll('a[data-lang]')) {
    link.addEventListener('click', (event) => {
      const button = form.querySelector('button[name="lang"][value="' + link.dataset.lang + '"]')
      if (!written || !button) return
      event.preventDefault()
      button.click()
    })
  }
})()`
