'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'

import type { WordKey } from '../../src/words/words.ts'
import { useWords } from '../use-words.ts'

type KeysDialogProps = {
  keys: readonly { readonly keys: readonly string[]; readonly word: WordKey }[]
  isOpen: boolean
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  onClose: () => void
}

/** Every key of a screen, and the switch for those who press keys without meaning to. */
export function KeysDialog({ keys, isOpen, isOn, onSwitch, onClose }: KeysDialogProps) {
  const { word } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen && dialog.current?.open) dialog.current.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{word('common:keysTitle')}</h2>
      <p className="desk-screen__quiet">{word('common:keysAbout')}</p>
      <dl className="desk-keys__list">
        {keys.map((each) => (
          <div key={each.word}>
            <dt>
              {each.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{word(each.word)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => onSwitch(target.checked)}
          />{' '}
          {word('common:keysOn')}
        </label>
      </p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onClose}>
        {word('common:close')}
      </Button>
    </dialog>
  )
}
