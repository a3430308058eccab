/**
 * What was typed outlives a connection that is lost, where scripts run: it is kept by the browser for this tab alone,
 * stands in the form again when that is opened empty, and is forgotten once it was sent. Without a connection the form
 * stays as it is, and says so.
 */
export const TYPED_SCRIPT = `(() => {
  const form = document.getElementById('pitch-form')
  if (!form) return
  const told = JSON.parse(form.dataset.typed)
  const isTyped = ({ name, type }) => name && !['hidden', 'file', 'submit', 'button'].includes(type) && name !== 'website'
  const fields = () => [...form.elements].filter(isTyped)
  const isChoice = ({ type }) => type === 'radio' || type === 'checkbox'
  const say = (text) => {
    const line = document.getElementById('typed') || document.createElement('p')
    line.id = 'typed'
    line.className = 'notice'
    line.setAttribute('role', 'status')
    line.textContent = text
    form.prepend(line)
    line.scrollIntoView({ block: 'center' })
  }
  let timer
  const keep = () => {
    clearTimeout(timer)
    const typed = fields().filter((field) => isChoice(field) ? field.checked : field.value !== '')
    try {
      sessionStorage.setItem('pitch', JSON.stringify(typed.map(({ name, value }) => [name, value])))
    } catch {}
  }
  const soon = () => { clearTimeout(timer); timer = setTimeout(keep, 500) }
  const written = ['name', 'email', 'title', 'pitch', 'text'].map((name) => form.elements[name])
  if (written.every((field) => !field || field.value === '')) {
    let typed = []
    try { typed = JSON.parse(sessionStorage.getItem('pitch') || '[]') } catch {}
    let count = 0
    for (const [name, value] of typed) {
      for (const field of fields().filter((each) => each.name === name)) {
        if (isChoice(field)) { if (field.value === value) field.checked = true }
        else { field.value = value; count += 1 }
        field.dispatchEvent(new Event('change', { bubbles: true }))
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    }
    if (count > 0) say(told.again)
  }
  form.addEventListener('input', soon)
  form.addEventListener('change', soon)
  form.addEventListener('submit', (event) => {
    keep()
    if (navigator.onLine) return
    event.preventDefault()
    event.stopImmediatePropagation()
    say(told.offline)
  }, true)
})()`

/** Where it was sent, or is kept by the desk: the tab need not keep it any more. */
export const FORGET_TYPED_SCRIPT = `(() => { try { sessionStorage.removeItem('pitch') } catch {} })()`
