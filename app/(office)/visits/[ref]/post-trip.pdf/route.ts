import { visitPaper } from '../visit-paper'

export const GET = visitPaper('post-trip', 'pdf')
