import { visitPaper } from '../visit-paper'

export const GET = visitPaper('pre-trip', 'docx')
