import { z } from 'zod'

import type { Site } from '../source.ts'
import { PARAMETERS, type Parameter } from '../parameters.ts'
import { OPERATIONS, type Operation } from './operations.ts'
import { SCHEMAS, type SchemaName } from './schemas.ts'

/** What another room adds to the description: it is published by delivery, and known to whoever answers. */
export type PartOfInterface = {
  /** Goes on in the title of the whole. */
  title: string
  /** Path items by their path. */
  paths: Readonly<Record<string, object>>
  /** JSON schemas by a name of their own. */
  schemas: Readonly<Record<string, object>>
}

/** The public interface as OpenAPI 3.1 describes it, made of the tables that the answers come from. */
export function openApiDocument(
  site: Site,
  parts: readonly PartOfInterface[] = [],
): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name}: what is published${parts.map(({ title }) => `, ${title}`).join('')}`,
      version: '1',
      description:
        'Only published things can be read here. The interface only grows: ignore fields you do not know. What must break becomes /v2; then every answer here carries Deprecation and Sunset headers.',
    },
    servers: [{ url: site.url }],
    paths: Object.fromEntries([
      ...OPERATIONS.map((operation) => [
        operation.path,
        { get: described(operation), head: { ...described(operation), operationId: undefined } },
      ]),
      ...parts.flatMap(({ paths }) => Object.entries(paths)),
    ]),
    components: {
      schemas: Object.assign(schemas(), ...parts.map((part) => part.schemas)) as object,
    },
  }
}

function described(operation: Operation) {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', maxLength: 120 },
  }))
  const inQuery = Object.entries(operation.parameters).map(([name, reader]) => {
    const { schema, description, required }: Parameter = PARAMETERS[reader]
    return { name, in: 'query', required: required === true, description, schema }
  })
  return {
    operationId: operation.path
      .replace(/^\/v1\//, '')
      .replace(/[{}]/g, '')
      .replace(/\W+/g, '-'),
    summary: operation.summary,
    parameters: [...inPath, ...inQuery],
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.answers).map(([status, name]) => [
          status,
          {
            description: MEANINGS[Number(status)] ?? '',
            content: contentOf(name, operation, status),
          },
        ]),
      ),
      304: { description: 'You hold it already: the ETag or the date is the one you gave.' },
      ...Object.fromEntries(
        [400, 414, 503].map((status) => [
          status,
          { description: MEANINGS[status] ?? '', content: contentOf('Problem', operation, '') },
        ]),
      ),
    },
  }
}

function contentOf(name: SchemaName | 'xml', { type }: Operation, status: string) {
  if (name === 'xml') return { [type ?? 'application/xml']: { schema: { type: 'string' } } }
  const mediaType = status === '200' ? (type ?? 'application/json') : 'application/json'
  return { [mediaType]: { schema: { $ref: `#/components/schemas/${name}` } } }
}

const MEANINGS: Record<number, string> = {
  200: 'What was asked for.',
  308: 'The address has changed; Location leads to the new one.',
  400: 'A parameter is unknown, repeated or malformed; the details name it.',
  404: 'Nothing published stands here.',
  410: 'The piece was removed; the details say why.',
  414: 'The address is longer than any that is given out.',
  503: 'The desk cannot be reached; Retry-After says when to ask again.',
}

function schemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Record<
        string,
        unknown
      >
      return [name, rest]
    }),
  )
}
