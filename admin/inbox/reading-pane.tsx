'use client'

import { Button, toast } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type {
  DecisionAnswer,
  InboxItem,
  LinkedSubmission,
  PossibleDecision,
} from '../../src/decisions/index.ts'
import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { Moment } from '../moment.tsx'
import { Notice } from '../notice.tsx'
import { SmallButton } from '../form/small-button.tsx'
import { AttachmentsOf } from '../submission/attachment-list.tsx'
import { ConversationOf } from '../submission/conversation.tsx'
import { DecisionPanel } from '../submission/decision-panel.tsx'
import type { DecisionInput } from '../submission/decision-panel.tsx'
import { ScoresOf } from '../submission/scores.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { AssignPanel } from './assign-panel.tsx'
import { CloseTexts } from './close-texts.tsx'
import type { InboxProps, PaneTool } from './inbox-types.ts'
import { SubmissionText } from './submission-text.tsx'
import type { SubmissionDocument } from './submission-text.tsx'
import { canUndo, UNDO_SECONDS } from './use-undo.ts'

/** What `GET /api/submissions/:id/decisions` answers. */
type Position = {
  stage: string
  revision: number
  held: boolean
  decisions: PossibleDecision[]
  goesOnIn: LinkedSubmission | null
  joinedBy: LinkedSubmission[]
}

type ReadingPaneProps = InboxProps & {
  item: InboxItem
  api: (path: string) => string
  documentAddress: string
  tool: PaneTool | null
  /** Keys that were pressed for the panel of a decision before it was there. */
  typed: readonly string[]
  onTool: (tool: PaneTool | null) => void
  onMoved: (submission: string, stage: string, revision: number) => void
  /** It was decided, and can be undone. */
  onDecided: (said: string) => void
  onGiven: (to: { id: string; name: string } | null, revisions: ReadonlyMap<string, number>) => void
}

/** The chosen submission: what it says, what is close to it, and what can be decided. */
export function ReadingPane(props: ReadingPaneProps) {
  const { item, api, documentAddress, tool, typed, slugs, people, may } = props
  const { onDecided, onGiven, onMoved, onTool } = props
  const { named, refusal, word } = useWords()
  const { config } = useConfig()
  const { submission, id } = item
  const stamp = `${item.revision}`
  const { answer: document, failure } = useDeskAnswer<SubmissionDocument>(
    api(`/${String(id)}?depth=0`),
    stamp,
  )
  const { answer: position, again } = useDeskAnswer<Position>(
    api(`/${submission}/decisions`),
    stamp,
  )
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<(DeskFailure & { label: string }) | null>(null)
  const attempt = useRef<{ of: string; key: string } | null>(null)

  const labelOf = ({ name, label }: PossibleDecision) => named('decisions', name, label)

  const decide = async (decision: PossibleDecision, input: DecisionInput) => {
    if (isBusy || !position) return
    // Given to a colleague a moment ago, it stands otherwise than it was read: where it stands is asked again.
    const now =
      item.revision > position.revision
        ? await askDesk<Position>(api(`/${submission}/decisions`))
        : { ok: true as const, answer: position }
    if (!now.ok) {
      setRefused({ ...now.failure, label: labelOf(decision) })
      return
    }
    const body = {
      decision: decision.name,
      revision: now.answer.revision,
      ...(decision.tells ? { undoFor: UNDO_SECONDS } : {}),
      ...input,
    }
    const of = JSON.stringify(body)
    // Repeated after a lost answer, it is done once; after an answer it is a new attempt.
    if (attempt.current?.of !== of) attempt.current = { of, key: newIdempotencyKey() }
    setBusy(true)
    const told = await askDesk<DecisionAnswer>(api(`/${submission}/decisions`), {
      body,
      idempotencyKey: attempt.current.key,
    })
    setBusy(false)
    if (told.ok || told.failure.status !== 0) attempt.current = null
    if (!told.ok) {
      setRefused({ ...told.failure, label: labelOf(decision) })
      if (told.failure.status === 409) again()
      return
    }
    setRefused(null)
    const said = told.answer.piece ? 'inbox:madePiece' : 'inbox:decided'
    const sentence = word(said, { decision: labelOf(decision) })
    if (canUndo(told.answer.stage)) onDecided(sentence)
    else toast.success(sentence)
    onMoved(submission, told.answer.stage, told.answer.revision)
  }

  const choose = (decision: PossibleDecision) => {
    setRefused(null)
    const isOpen = tool?.name === 'decision' && tool.decision === decision.name
    if (!opensPanel(decision)) return void decide(decision, {})
    return onTool(isOpen ? null : { name: 'decision', decision: decision.name })
  }

  const release = async () => {
    const told = await askDesk(api('/decisions/release'), { body: { submissions: [submission] } })
    if (!told.ok) return void toast.error(refusal(told.failure))
    toast.success(word('inbox:told'))
    return again()
  }

  const stage = SUBMISSION_STAGES.find(({ name }) => name === (position?.stage ?? item.stage))
  const decisions = position?.decisions ?? []
  const opened =
    tool?.name === 'decision' ? decisions.find(({ name }) => name === tool.decision) : undefined
  const isMissing = tool?.name === 'decision' && position !== undefined && !opened

  return (
    <article className="reading" aria-busy={!document}>
      <header className="reading__head">
        <h2 className="reading__title" dir="auto">
          {item.title}
        </h2>
        <p className="reading__facts">
          <span className={`desk-stage desk-stage--${stage?.group ?? 'none'}`}>
            {named('stages', stage?.name ?? '', stage?.label ?? item.stage)}
          </span>
          <span>{word(item.kind === 'draft' ? 'inbox:draft' : 'inbox:pitch')}</span>
          {item.sentBy && <bdi>{word('inbox:from', { name: item.sentBy })}</bdi>}
          <Moment at={item.receivedAt} />
          {item.call && <bdi>{item.call.title}</bdi>}
          {item.assignee && <span>{word('inbox:inHands', { name: item.assignee.name })}</span>}
          {item.score !== null && item.readers > 0 && (
            <span>{word('inbox:score', { score: item.score, count: item.readers })}</span>
          )}
        </p>
        <div className="desk-row" role="group" aria-label={word('bulk:decide')}>
          {decisions.map((decision, place) => (
            <Button
              key={decision.name}
              buttonStyle={place === 0 ? 'primary' : 'secondary'}
              size="small"
              margin={false}
              extraButtonProps={{
                'aria-disabled': isBusy,
                'aria-expanded': opensPanel(decision) ? opened === decision : undefined,
                'data-decision': decision.name,
                title: decision.description,
              }}
              onClick={() => choose(decision)}
            >
              {labelOf(decision)}
            </Button>
          ))}
          {may.assign && (
            <SmallButton onClick={() => onTool(toggled(tool, 'assign'))}>
              {word('assign:title')}
            </SmallButton>
          )}
          <SmallButton onClick={() => onTool(toggled(tool, 'score'))}>
            {word('inbox:scores')}
          </SmallButton>
          <a className="desk-link" href={documentAddress}>
            {word('keys:open')}
          </a>
        </div>
        {position && decisions.length === 0 && (
          <p className="desk-screen__quiet">
            {word(stage?.group === 'ended' ? 'inbox:ended' : 'inbox:nothingToDecide')}
          </p>
        )}
      </header>
      {refused && (
        <Notice tone="trouble">
          <strong>{word('inbox:notDone', { decision: refused.label })}</strong> {refusal(refused)}{' '}
          {refused.status === 409 && word('inbox:gone')}
        </Notice>
      )}
      {isMissing && (
        <Notice tone="warning">
          {word(stage?.group === 'ended' ? 'inbox:ended' : 'inbox:nothingToDecide')}
        </Notice>
      )}
      {position?.held && may.decide && (
        <Notice
          tone="calm"
          actions={
            <SmallButton onClick={() => void release()}>{word('inbox:tellNow')}</SmallButton>
          }
        >
          {word('inbox:held')}
        </Notice>
      )}
      {opened && (
        <DecisionPanel
          key={`${opened.name} ${tool?.name === 'decision' ? (tool.into ?? '') : ''}`}
          decision={opened}
          into={tool?.name === 'decision' ? tool.into : undefined}
          previewAddress={api(`/${submission}/decisions/preview`)}
          isBusy={isBusy}
          isHeld={false}
          typed={typed}
          onDecide={(input) => void decide(opened, input)}
          onClose={() => onTool(null)}
        />
      )}
      {tool?.name === 'assign' && (
        <AssignPanel
          address={api('/assign')}
          people={people}
          items={[{ ...item, revision: position?.revision ?? item.revision }]}
          onGiven={onGiven}
          onClose={() => onTool(null)}
        />
      )}
      {tool?.name === 'score' && (
        <div
          className="desk-panel"
          onKeyDown={(event) => {
            if (event.key === 'Escape') onTool(null)
          }}
        >
          <ScoresOf
            address={api(`/${submission}/scores`)}
            takesFocus
            onSaved={() => {
              toast.success(word('inbox:scored'))
              onTool(null)
            }}
          />
        </div>
      )}
      {failure && !document && <Notice tone="trouble">{refusal(failure)}</Notice>}
      {document && (
        <>
          <CloseTexts
            document={document}
            slugs={slugs}
            joins={
              may.decide && decisions.some(({ name }) => name === 'merge')
                ? (into) => onTool({ name: 'decision', decision: 'merge', into })
                : undefined
            }
          />
          <SubmissionText document={document} seesNames={may.seeNames} />
          <AttachmentsOf address={api(`/${String(id)}/attachments`)} />
          {may.seeNames && (
            <details className="reading__fold">
              <summary>{word('inbox:letters')}</summary>
              <ConversationOf address={api(`/${String(id)}/conversation`)} />
            </details>
          )}
          {document.piece && (
            <p>
              <a
                href={formatAdminURL({
                  adminRoute: config.routes.admin,
                  path: `/collections/${slugs.pieces}/${String(document.piece)}`,
                })}
              >
                {word('inbox:openPiece')}
              </a>
            </p>
          )}
        </>
      )}
    </article>
  )
}

const toggled = (tool: PaneTool | null, name: 'assign' | 'score'): PaneTool | null =>
  tool?.name === name ? null : { name }

/** Whatever is asked for, or told to somebody, is looked at before it is done. */
const opensPanel = ({ asks, note, reasons, tells }: PossibleDecision) =>
  tells || note !== 'none' || reasons.length > 0 || asks.length > 0
