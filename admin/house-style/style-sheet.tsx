'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import { useWords } from '../use-words.ts'
import { ImportSheet } from './import-sheet.tsx'

import './house-style.css'

type StyleSheetProps = { collectionSlug: string; hasCreatePermission?: boolean }

/** The rules as a file for a spreadsheet, and the way back. */
export function StyleSheet({ collectionSlug, hasCreatePermission }: StyleSheetProps) {
  const { config } = useConfig()
  const { word } = useWords()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const api = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}` })
  return (
    <div className="style-sheet">
      <a className="style-sheet__link" href={`${api}/csv`} download>
        {word('styleSheet:export')}
      </a>
      {hasCreatePermission && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen(true)}>
          {word('styleSheet:import')}
        </Button>
      )}
      {isOpen && (
        <ImportSheet
          api={api}
          onClose={() => {
            setOpen(false)
            router.refresh()
          }}
        />
      )}
    </div>
  )
}
