import type { EditionDossier } from '../../dossiers/dossier'

/** The plan of a dossier. What was planned and what became of it stays inside the office. */
export const plannedFor = ({ edition, planned }: EditionDossier) => (edition === 'internal' ? planned : null)
