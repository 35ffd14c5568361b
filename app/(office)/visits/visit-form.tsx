import { RadioField } from '@/app/ui/choices'
import { BilingualField, DateField, SelectField } from '@/app/ui/fields'
import { KeepInside } from '@/app/ui/keep-inside'
import { directions } from '@/db/values/visits'
import { translator } from '@/lib/i18n/translator'
import { optionsOf } from '@/lib/options'
import type { User } from '@/lib/user'
import { levelsUpTo } from '@/lib/visibility'

type Props = {
  user: User
  owners: { id: string; name: string }[]
  /** What came of the visit is asked for once there is a visit. */
  report?: boolean
}

/** The fields of a visit, for planning and for editing. */
export async function VisitFields({ user, owners, report }: Props) {
  const t = await translator()
  return (
    <>
      <RadioField
        name="direction"
        label={t('visits.direction')}
        options={optionsOf(t, 'direction', directions)}
        inline
      />
      <BilingualField name="title" label={t('visits.titleOf')} hint={t('visits.titleHint')} />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField name="firstOn" label={t('visits.firstOn')} />
        <DateField name="lastOn" label={t('visits.lastOn')} />
      </div>
      <p className="-mt-4 text-second">{t('visits.daysHint')}</p>
      <BilingualField name="purpose" label={t('visits.purpose')} optional multiline rows={3} />
      <SelectField
        name="owner"
        label={t('visits.owner')}
        hint={t('visits.ownerHint')}
        options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        blank={t('visits.nobody')}
        optional
      />
      <div id="sensitivity">
        <SelectField
          name="sensitivity"
          label={t('visits.sensitivity')}
          hint={t('frame.secrets')}
          options={optionsOf(t, 'sensitivity', levelsUpTo(user.clearance))}
          blank={false}
        />
      </div>
      {report && (
        <>
          <div id="summary" className="grid gap-6">
            <BilingualField
              name="summary"
              label={t('visits.summary')}
              hint={t('visits.summaryHint')}
              optional
              multiline
              rows={8}
            />
          </div>
          <div id="follow-up" className="grid gap-6">
            <BilingualField
              name="followUp"
              label={t('visits.followUp')}
              hint={t('visits.followUpHint')}
              optional
              multiline
              rows={6}
            />
          </div>
          <KeepInside kind="visit" />
        </>
      )}
    </>
  )
}
