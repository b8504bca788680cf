import { inflateSync } from 'node:zlib';

/*
 * What a screen reader needs of a PDF, read from the file without a library: enough to notice that tags, language or
 * title went missing. Whether all of PDF/UA holds is veraPDF's to say (docs/policy-author.md).
 */

/** The structure of a tagged PDF. */
export interface PdfStructure {
  marked: boolean;
  language: string | null;
  /** The viewer shows the title in place of the file's name. */
  showsTitle: boolean;
  claimsUa: boolean;
  /** How often each kind of tag occurs: `H1`, `Table`, `TH`, `L`. */
  tags: Record<string, number>;
}

/** Reads it from the objects of the file, those in compressed object streams included. */
export function structureOf(pdf: Buffer): PdfStructure {
  const text = [pdf.toString('latin1'), ...objectStreams(pdf)].join('\n');
  const kinds = [...text.matchAll(/\/S\s*\/([A-Z][A-Za-z0-9]*)/g)].map(([, kind]) => kind ?? '');
  const tags: Record<string, number> = {};
  for (const kind of kinds) tags[kind] = (tags[kind] ?? 0) + 1;
  return {
    marked: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(text) && text.includes('/StructTreeRoot'),
    language: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1] ?? null,
    showsTitle: /\/DisplayDocTitle\s+true/.test(text),
    claimsUa: /<pdfuaid:part>1<\/pdfuaid:part>/.test(text),
    tags,
  };
}

function objectStreams(pdf: Buffer): string[] {
  const raw = pdf.toString('latin1');
  const streams: string[] = [];
  for (const { index } of raw.matchAll(/\/Type\s*\/ObjStm/g)) {
    const start = raw.indexOf('stream', index) + 'stream'.length;
    const from = raw.startsWith('\r\n', start) ? start + 2 : start + 1;
    streams.push(inflateSync(pdf.subarray(from, raw.indexOf('endstream', from))).toString('latin1'));
  }
  return streams;
}

/** How many pages a PDF has. */
export function pagesOf(pdf: Buffer): number {
  const text = [pdf.toString('latin1'), ...objectStreams(pdf)].join('\n');
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
