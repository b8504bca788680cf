/** Something that a person gave is not as it must be: the message names the field, what was given, what is allowed. */
export class InputError extends Error {}
