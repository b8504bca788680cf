/** The ids of sentences in a text: `S1.9`, and each of a range such as `S1.80–S1.85`. */
export function idsIn(text: string): string[] {
  const ranges = [...text.matchAll(/S(\d)\.(\d+)[–-]S\1\.(\d+)/g)].flatMap(([, document, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `S${document}.${Number(from) + index}`),
  );
  return [...ranges, ...[...text.matchAll(/S\d\.\d+/g)].map(([id]) => id)];
}
