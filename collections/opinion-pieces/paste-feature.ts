import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word, Google Docs and their kind arrives as text, and not as it looked there. */
export const PasteFromWordProcessors = createServerFeature({
  key: 'pasteFromWordProcessors',
  feature: { ClientFeature: 'opinion-desk/client#PasteFeature' },
})
