import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { Section } from '@/app/ui/section'
import { StatusMark, type Tone } from '@/app/ui/status-mark'
import { DayText } from '@/app/ui/when'
import type { Course } from '@/db/values/commitments'
import type { Commitment } from '@/lib/commitments/find-commitment'
import { rungsReached } from '@/lib/commitments/ladder'
import type { StepLine } from '@/lib/commitments/steps'
import { translator } from '@/lib/i18n/translator'
import { StepList } from './step-list'

type Props = { of: Commitment; steps: StepLine[]; mayWrite: boolean }

const tones: Record<Course, Tone> = {
  going: 'active',
  delayed: 'waiting',
  dormant: 'waiting',
  abandoned: 'seal',
  lost: 'seal',
}

/** The ladder from words to fact with the rung reached, how the project fares there, and the steps it took. */
export async function Ladder({ of, steps, mayWrite }: Props) {
  const t = await translator()
  const add = `/commitments/${of.ref}/steps/new` as Route
  return (
    <Section
      title={t('commitments.project.ladder')}
      id="ladder"
      action={mayWrite && <TextLink href={add}>{t('commitments.project.addStep')}</TextLink>}
    >
      <Rungs steps={steps} />
      {of.course && (
        <p className="mb-4 flex flex-wrap gap-x-3">
          <StatusMark tone={tones[of.course]}>{t(`values.course.${of.course}`)}</StatusMark>
          {of.courseReason && <span className="whitespace-pre-line">{of.courseReason}</span>}
        </p>
      )}
      <StepList of={of} steps={steps} mayWrite={mayWrite} />
    </Section>
  )
}

async function Rungs({ steps }: Pick<Props, 'steps'>) {
  const t = await translator()
  return (
    <ol
      aria-label={t('commitments.project.rungs')}
      className="mb-4 grid gap-x-2 gap-y-1 md:grid-cols-[repeat(7,auto)]"
    >
      {rungsReached(steps).map(({ rung, reached, current, since }) => (
        <li
          key={rung}
          aria-current={current ? 'step' : undefined}
          className={`border-l-4 py-1 pl-3 md:border-t-4 md:border-l-0 md:pt-2 md:pl-0 ${reached ? 'border-done' : 'border-rule'}`}
        >
          <StatusMark tone={current ? 'active' : reached ? 'done' : 'plain'}>
            {t(`values.rung.${rung}`)}
          </StatusMark>
          <span className="sr-only">
            {' '}
            {t(
              current
                ? 'commitments.project.here'
                : reached
                  ? 'commitments.project.reached'
                  : 'commitments.project.notReached',
            )}
          </span>
          {since && (
            <span className="text-sm text-second max-md:ml-3 md:block">
              <DayText on={since} />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
