/** The language dates and numbers are written in: British English where the panel is in English. */
export const dateLanguage = (language: string) => (language === 'en' ? 'en-GB' : language)
