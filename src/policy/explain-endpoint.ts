import { deskOf } from '../desk.ts'
import { bylineNumber, chooseWording, explainDisclaimers } from '../disclosure/index.ts'
import { loadPiece, scopeOfPiece } from '../publishing/index.ts'
import { findPiece, idOfRequest, staffEndpoint } from '../workflow/index.ts'

/** `GET /api/opinion-pieces/:id/disclaimers`: every disclaimer of the house, and why this piece carries it or not. */
export const explainEndpoint = staffEndpoint({
  path: '/:id/disclaimers',
  method: 'get',
  right: 'pieces.read',
  answer: async (req) => {
    const piece = await findPiece(req, idOfRequest(req))
    const loaded = await loadPiece(req, piece, { allDisclaimers: true })
    const number = bylineNumber(piece.bylineMode, loaded.authors.length)
    const labels = new Map(
      deskOf(req.payload).options.languages.map(({ code, label }) => [code, label]),
    )
    const explained = explainDisclaimers(
      scopeOfPiece(loaded),
      loaded.houseDisclaimers,
      new Date().toISOString(),
    )
    return {
      piece: piece.publicId,
      items: explained.map(({ applies, code, criteria, disclaimer, instead, reason }) => ({
        code: disclaimer.code,
        title: disclaimer.title?.trim() || disclaimer.code,
        version: disclaimer.version,
        language: disclaimer.language,
        languageLabel: labels.get(disclaimer.language) ?? disclaimer.language,
        placement: disclaimer.placement,
        mandatory: disclaimer.mandatory === true,
        applies,
        why: code,
        reason,
        ...(criteria === undefined ? {} : { criteria }),
        ...(instead === undefined ? {} : { instead }),
        ...(applies ? { text: chooseWording(disclaimer, number)?.text ?? '' } : {}),
      })),
    }
  },
})
