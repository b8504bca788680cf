/** A page of the help: what a page is for, and what its parts mean or what to do when. */
export interface HelpText {
  title: string;
  about: string;
  parts: readonly { heading: string; lines: readonly string[] }[];
}

/** The same in both languages; each has the same parts. */
export interface HelpPageText {
  en: HelpText;
  es: HelpText;
}
