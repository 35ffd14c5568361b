import type { Route } from 'next'
import type { ComponentProps } from 'react'
import { RadioField } from '@/app/ui/choices'
import { BilingualField } from '@/app/ui/fields'
import { ActionForm } from '@/app/ui/form'
import { outcomeKinds } from '@/db/values/meetings'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'

type Props = Pick<ComponentProps<typeof ActionForm>, 'action' | 'values' | 'version' | 'submission'> & {
  back: Route
}

/** The form of an outcome in words, new or known. */
export async function OutcomeForm({ back, ...form }: Props) {
  const t = await translator()
  return (
    <ActionForm {...form} cancel={{ href: back }}>
      <RadioField
        name="kind"
        label={t('meetings.outcomeKind')}
        hint={t('meetings.outcomeKindHint')}
        options={optionsOf(t, 'outcomeKind', outcomeKinds)}
        inline
      />
      <BilingualField
        name="text"
        label={t('meetings.outcomeText')}
        hint={t('frame.secrets')}
        multiline
        rows={4}
      />
    </ActionForm>
  )
}
