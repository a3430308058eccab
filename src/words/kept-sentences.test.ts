import { describe, expect, it } from '@jest/globals'

import { keptFor, keptSentence, wordsFor } from './index.ts'

const reader = (language: string) => keptFor({ i18n: { language }, payload: { config: {} } })
const inTurkish = reader('tr')

describe('what the desk kept in a row', () => {
  it('is said in the language of whoever reads it, with its parts', () => {
    expect(inTurkish(keptSentence('answered', { status: 503 }))).toBe('503 yanıtı geldi')
    expect(reader('ar')(keptSentence('no-answer', { fault: 'ECONNRESET' }))).toBe(
      'لا جواب: ECONNRESET',
    )
  })

  it('says several things that stood in the way one after the other', () => {
    const { obstacles } = wordsFor({}, 'tr')
    expect(inTurkish('The text is empty. Write it first. Write a headline.')).toBe(
      `${obstacles?.['body-present']} ${obstacles?.['headline-present']}`,
    )
  })

  it('names whoever is to be asked, and what was declared, as that language does', () => {
    expect(inTurkish('Legal check: nobody has passed it. Ask legal.')).toBe(
      'Denetim (Hukuk): henüz kimse geçirmedi. Sorulacak: hukuk.',
    )
    expect(
      inTurkish('Write down what Ada declared about payment: it is printed with the piece.'),
    ).toBe('Ada ne bildirdiyse sözle yazın (ödeme): yazıyla birlikte basılır.')
    expect(
      inTurkish(
        '1 of 2 people have approved this proof. Ask one more who is desk chief to approve it.',
      ),
    ).toContain('masa şefi')
  })

  it('names a check and says a time as that language does', () => {
    const kept = keptSentence('check-failed', { check: 'Legal', note: 'The court has ruled.' })
    expect(inTurkish(kept)).toBe('Hukuk denetiminden geçmedi: The court has ruled.')
    const until = 'It is under embargo until 2026-03-01T06:00:00.000Z. Nothing goes out before.'
    expect(inTurkish(until)).toContain('1 Mar 2026')
    expect(inTurkish(until)).not.toContain('embargo until')
  })

  it('leaves what a person or another server wrote as it is, beside what it knows', () => {
    const note = 'Waits for the ruling.\nAsk Ada! Then go on.'
    expect(inTurkish(note)).toBe(note)
    expect(inTurkish('550 no such user')).toBe('550 no such user')
    expect(
      inTurkish(keptSentence('check-failed', { check: 'Legal', note: 'No. Not before May.' })),
    ).toBe('Hukuk denetiminden geçmedi: No. Not before May.')
  })

  it.each(['It did not answer in time', 'Switched off by hand.', 'Write a headline.', ''])(
    'stands in English as it was kept: %s',
    (text) => expect(reader('en')(text)).toBe(text),
  )
})
