import type { Endpoint } from 'payload'

import { checkIdentity } from './check-identity.ts'
import { lookBehind, writeBehind } from './identity-door.ts'
import { retractAll } from './retract-all.ts'
import { recordOf } from './author-record.ts'
import { standingOf, waitingOf } from './waiting-pieces.ts'
import { staffEndpoint } from '../workflow/index.ts'

/** What the panel does with an author besides saving the profile. */
export const authorEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/retractions',
    method: 'post',
    right: 'publications.retract',
    answer: retractAll,
  }),
  staffEndpoint({ path: '/:id/record', method: 'get', right: 'authors.read', answer: recordOf }),
  staffEndpoint({
    path: '/:id/standing',
    method: 'get',
    right: 'authors.read',
    answer: standingOf,
  }),
  staffEndpoint({ path: '/:id/waiting', method: 'get', right: 'pieces.read', answer: waitingOf }),
  staffEndpoint({
    path: '/:id/identity-check',
    method: 'post',
    right: 'authors.check-identity',
    answer: checkIdentity,
  }),
  staffEndpoint({
    path: '/:id/identity/look',
    method: 'post',
    right: 'authors.read-identity',
    answer: lookBehind,
  }),
  staffEndpoint({
    path: '/:id/identity',
    method: 'put',
    right: 'authors.read-identity',
    answer: writeBehind,
  }),
]
