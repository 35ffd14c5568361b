import { translator } from '@/lib/i18n/translator'
import type { Progress } from '@/lib/reviews/find'

/** Where in the session one is: "4 of 17", with what is done and passed over. */
export async function ProgressLine({ progress }: { progress: Progress }) {
  const t = await translator()
  const { all, reviewed, passed } = progress
  return (
    <div className="mb-6 grid gap-1">
      <p role="status" className="flex flex-wrap gap-x-4 tabular-nums">
        <strong className="font-medium">{t('reviews.step.number', { ...progress })}</strong>
        <span className="text-second">{t('reviews.step.done', { reviewed, passed })}</span>
      </p>
      <progress
        aria-label={t('reviews.step.progress')}
        value={reviewed + passed}
        max={all}
        className="h-1 w-full max-w-md appearance-none bg-rule [&::-moz-progress-bar]:bg-primary [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-primary"
      />
    </div>
  )
}
