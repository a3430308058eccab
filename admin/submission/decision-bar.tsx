'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormSubmitted,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useRef, useState } from 'react'

import type {
  DecisionAnswer,
  LinkedSubmission,
  PossibleDecision,
} from '../../src/decisions/index.ts'
import type { WordKey } from '../../src/words/words.ts'
import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import type { DeskFailure } from '../desk-request.ts'
import { FormNotices, Refusal, Unread } from '../form/form-notices.tsx'
import { useDeskAct } from '../form/use-desk-act.ts'
import { useStandingOfForm } from '../form/use-standing-of-form.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { JoinedSubmissions } from './joined-submissions.tsx'
import { ReleaseButton } from './release-button.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import type { DecisionInput } from './decision-panel.tsx'
import { SubmissionFacts } from './submission-facts.tsx'

import '../desk.css'

/** What `GET /api/submissions/:id/decisions` answers. */
type SubmissionPosition = {
  submission: string
  stage: string
  revision: number
  /** Decided in private, and the contributor does not know yet. */
  held: boolean
  decisions: PossibleDecision[]
  goesOnIn: LinkedSubmission | null
  joinedBy: LinkedSubmission[]
}

/** What came in, from whom, where it stands, and the decisions that can be taken. */
export function DecisionBar() {
  const { word } = useWords()
  const { collectionSlug, data, id } = useDocumentInfo()
  const { config } = useConfig()
  const wasRefused = useFormSubmitted()
  const address =
    id === undefined
      ? null
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collectionSlug ?? ''}/${String(id)}/decisions`,
        })
  const stamp = `${String(data?.updatedAt)} ${String(wasRefused)}`
  const { answer, failure, isWaiting, again } = useDeskAnswer<SubmissionPosition>(address, stamp)
  if (address === null) return null
  return (
    <section className="desk-bar desk-bar--submission" aria-label={word('submission:decision')}>
      {answer ? (
        <BarOfSubmission
          address={address}
          position={answer}
          unread={isWaiting ? undefined : failure}
          isWaiting={isWaiting}
          again={again}
        />
      ) : (
        <div className="desk-bar__body desk-bar__body--empty" aria-busy={isWaiting}>
          <SubmissionFacts stage="" />
          {failure ? (
            <Unread failure={failure} onAgain={again} />
          ) : (
            <p className="desk-bar__quiet">{word('piece:lookingUp')}</p>
          )}
        </div>
      )}
    </section>
  )
}

type BarOfSubmissionProps = {
  address: string
  position: SubmissionPosition
  /** Why it could not be asked again. */
  unread: DeskFailure | undefined
  isWaiting: boolean
  again: () => void
}

function BarOfSubmission(props: BarOfSubmissionProps) {
  const { address, position, unread, isWaiting, again } = props
  const form = useForm()
  const { told, word } = useWords()
  const { isAhead, isBehind, isSaving, isUnsaved } = useStandingOfForm(position.revision)
  const { act, reload, doing, failure, isLost, forget } = useDeskAct(again)
  const [open, setOpen] = useState<string | null>(null)
  const bar = useRef<HTMLDivElement>(null)

  const { decisions, revision, stage } = position
  const opened = decisions.find(({ name }) => name === open)
  const isHeld = isUnsaved || isBehind || isLost || isSaving

  const decide = async (chosen: PossibleDecision, input: DecisionInput) => {
    const { name } = chosen
    const label = told('decisions', name, chosen.label)
    const answer = await act<DecisionAnswer>({
      name,
      label,
      address,
      body: { decision: name, revision, ...input },
    })
    if (!answer) return
    const isPiece = answer.piece !== null
    toast.success(word(isPiece ? 'inbox:madePiece' : 'inbox:decided', { decision: label }))
    setOpen(null)
    bar.current?.focus({ preventScroll: true })
  }

  const choose = (decision: PossibleDecision) => {
    if (isHeld || isAhead || doing !== null) return undefined
    forget()
    if (opensPanel(decision)) return setOpen(open === decision.name ? null : decision.name)
    return void decide(decision, {})
  }

  const refresh = async () => {
    if (await reload()) setOpen(null)
  }

  return (
    <div ref={bar} tabIndex={-1} className="desk-bar__body" aria-busy={isWaiting || doing !== null}>
      <SubmissionFacts stage={stage} />
      <JoinedSubmissions goesOnIn={position.goesOnIn} joinedBy={position.joinedBy} />
      {position.held && <ReleaseButton submission={position.submission} onReleased={again} />}
      <FormNotices
        isLost={isLost}
        isBehind={isBehind && doing === null}
        isUnsaved={isUnsaved && !form.disabled}
        onReload={() => void refresh()}
      />
      {decisions.length === 0 ? (
        <p className="desk-bar__quiet">{word(nothingToDecide(stage))}</p>
      ) : (
        <div className="desk-bar__buttons" role="group" aria-label={word('submission:decisions')}>
          {decisions.map((decision, place) => (
            <Button
              key={decision.name}
              buttonStyle={place === 0 ? 'primary' : 'secondary'}
              margin={false}
              className={isHeld ? 'desk-button--closed' : ''}
              extraButtonProps={{
                'aria-disabled': isHeld || doing !== null,
                'aria-expanded': opensPanel(decision) ? open === decision.name : undefined,
                'data-decision': decision.name,
                title: told('decisionsAbout', decision.name, decision.description),
              }}
              onClick={() => choose(decision)}
            >
              {doing === decision.name && open !== decision.name
                ? word('common:loading')
                : told('decisions', decision.name, decision.label)}
            </Button>
          ))}
        </div>
      )}
      {unread && <Unread failure={unread} onAgain={again} />}
      {failure && <Refusal failure={failure} onReload={() => void refresh()} />}
      {opened && (
        <DecisionPanel
          key={opened.name}
          decision={opened}
          previewAddress={`${address}/preview`}
          isBusy={doing !== null}
          isHeld={isHeld}
          onDecide={(input) => void decide(opened, input)}
          onClose={() => {
            setOpen(null)
            forget()
            bar.current?.querySelector<HTMLElement>(`[data-decision="${opened.name}"]`)?.focus()
          }}
        />
      )}
    </div>
  )
}

/** Whatever is asked for, or told to somebody, is looked at before it is done. */
const opensPanel = ({ asks, note, reasons, tells }: PossibleDecision) =>
  tells || note !== 'none' || reasons.length > 0 || asks.length > 0

const nothingToDecide = (stage: string): WordKey =>
  SUBMISSION_STAGES.find(({ name }) => name === stage)?.group === 'ended'
    ? 'inbox:ended'
    : 'submission:nothingToDecide'
