const MARKS = [
  /\bid\s*=\s*["']?docs-internal-guid-/i,
  /\bclass\s*=\s*["']?Mso[A-Z]/,
  /\bmso-[a-z-]+\s*:/i,
  /\burn:schemas-microsoft-com:office\b/i,
  /<meta\b[^>]*\bgenerator\b[^>]*\b(?:Microsoft|LibreOffice|OpenOffice)\b/i,
  /<meta\b[^>]*\b(?:Microsoft|LibreOffice|OpenOffice)\b[^>]*\bgenerator\b/i,
  /<meta\b[^>]*\bProgId\b[^>]*\b(?:Word|OneNote|Excel|PowerPoint)\./i,
]

/** Whether copied HTML was made by Word, Google Docs or one of their kind, whose HTML is more looks than text. */
export const isFromAWordProcessor = (html: string): boolean => MARKS.some((mark) => mark.test(html))
