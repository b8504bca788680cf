// No offence: documents are printed where they are asked for.
import { typeset } from '../../activities/documents/compiler';

export const allowed = typeset;
