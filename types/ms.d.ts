// The SDK takes its Duration strings from ms@3.0.0-canary.1, whose "exports" name no types. Under "nodenext" they would
// be `any`, and a misspelt duration would compile and then block a workflow task for ever.
// Narrower than the package on purpose: whole words in lower case, one space, as in '14 days'.
declare module 'ms' {
  type Word = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'year';
  export type StringValue = `${number} ${Word | `${Word}s`}`;
}
