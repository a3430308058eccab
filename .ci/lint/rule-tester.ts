import { describe, it } from '@jest/globals'
import { RuleTester } from 'eslint'
import { parser } from 'typescript-eslint'

RuleTester.describe = describe
RuleTester.it = it
RuleTester.itOnly = it.only

/** ESLint's own tester, speaking Jest and TypeScript. */
export const ruleTester = new RuleTester({ languageOptions: { parser, sourceType: 'module' } })
