// No offence.
export const typeset = 'a page';
