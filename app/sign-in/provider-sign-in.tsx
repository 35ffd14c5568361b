import { translator } from '@/lib/i18n/translator'
import { Button } from '../ui/button'

/**
 * The way in through the office's own provider, and why it last came to nothing. A plain form: it leaves this
 * site.
 */
export async function ProviderSignIn({ name, to, problem }: { name: string; to: string; problem: unknown }) {
  const t = await translator()
  return (
    <div className="grid gap-6 border-b border-rule pb-6">
      {(problem === 'not-added' || problem === 'failed') && (
        <p role="alert" className="rounded border-2 border-seal bg-card px-4 py-3 font-medium">
          {problem === 'failed' ? t('signIn.providerFailed', { name }) : t('signIn.notAdded', { name })}
        </p>
      )}
      <form method="post" action="/api/auth/signin/oidc">
        <input type="hidden" name="to" value={to} />
        <Button>{t('signIn.withProvider', { name })}</Button>
      </form>
    </div>
  )
}
