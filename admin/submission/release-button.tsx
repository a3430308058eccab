'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { Notice } from '../notice.tsx'
import { useWords } from '../use-words.ts'

type ReleaseButtonProps = { submission: string; onReleased: () => void }

/** Says that the contributor does not know the decision yet, and lets the message go. */
export function ReleaseButton({ submission, onReleased }: ReleaseButtonProps) {
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { refusal, word } = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? 'submissions'}/decisions/release`,
  })
  const release = async () => {
    setIsBusy(true)
    const told = await askDesk(address, { body: { submissions: [submission] } })
    setIsBusy(false)
    if (!told.ok) return void toast.error(refusal(told.failure))
    toast.success(word('inbox:told'))
    return onReleased()
  }
  return (
    <Notice
      tone="calm"
      actions={
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void release()}
        >
          {word('inbox:tellNow')}
        </Button>
      }
    >
      {word('submission:heldAbout')}
    </Notice>
  )
}
