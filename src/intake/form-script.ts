/**
 * What the form does where scripts run, and does not need: counts words while somebody writes, and tells
 * deadlines in their own time. The desk counts again by the same rules when the form is sent.
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
      line.textContent = words === 0 ? '' : words.toLocaleString('en-GB') + ' words' +
        (words < least ? ', at least ' + least.toLocaleString('en-GB') + ' are needed'
          : words > most ? ', ' + (words - most).toLocaleString('en-GB') + ' too many' : '')
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
    const local = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' })
    time.after(' Where you are: ' + local.format(new Date(time.dateTime)) + '.')
  }
})()`
