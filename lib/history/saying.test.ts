import { expect, test } from 'vitest'
import { translatorFor } from '../i18n/translator-for'
import { sayChanges } from './saying'

test('how often one gets deadlines by e-mail is told in words, as the settings say it', () => {
  const changes = { digest: ['off', 'daily'] as [unknown, unknown] }

  const said = sayChanges(translatorFor('en'), { subjectKind: 'user', changes })

  expect(said).toEqual([{ field: 'Deadlines by e-mail', before: 'Never', after: 'Every day' }])
})
