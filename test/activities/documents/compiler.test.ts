import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEMPLATES, TemplateError, typeset } from '../../../activities/documents/compiler';
import type { PrintedDocument } from '../../../activities/documents/document';

const DOCUMENT = {
  kind: 'family-assessment-update',
  caseId: 'MW-1',
  language: 'en',
  printed: { at: '2027-02-05T17:00:00.000Z', on: '2027-02-05', time: '09:00', by: 'Jordan Hale' },
  copyFor: null,
  assessedFor: 'plan-2',
  recordedOn: '2027-02-05',
  narratives: [{ heading: 'Significant Changes', words: 'The father found work & *a home* #here.' }],
} as const satisfies PrintedDocument;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseclock-templates-'));
  cpSync(TEMPLATES, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function withSlip(right: string, wrong: string): string {
  const path = join(folder, 'family-assessment-update.typ');
  const text = readFileSync(path, 'utf8');
  if (!text.includes(right)) throw new Error(`"${right}" is not in the template`);
  writeFileSync(path, text.replace(right, wrong));
  return folder;
}

test('a template with a field that the document has not got is named with its line and the field', () => {
  const templates = withSlip('doc.recordedOn', 'doc.recordedAt');
  const print = () => typeset(DOCUMENT, 'pdf', templates);
  expect(print).toThrow(TemplateError);
  expect(print).toThrow(
    /^family-assessment-update\.typ:\d+: the document has no field "recordedAt"\nNothing was printed/,
  );
});

test('a heading that is not in headings.yaml is named, too', () => {
  const print = () => typeset(DOCUMENT, 'html', withSlip('with("family-assessment-update")', 'with("no-such")'));
  expect(print).toThrow('"no-such"');
});

test('a slip in the language of templates is named with its line', () => {
  expect(() => typeset(DOCUMENT, 'pdf', withSlip('#show:', '#shwo:'))).toThrow(/family-assessment-update\.typ:\d+: /);
});

test('an author sees a change with the next print', () => {
  typeset(DOCUMENT, 'html', folder);
  const changed = withSlip('#copy-note', 'County of Somewhere\n\n#copy-note');
  expect(typeset(DOCUMENT, 'html', changed).toString()).toContain('County of Somewhere');
});

test('words are printed as they were typed, whatever they would mean to the compiler or a browser', () => {
  expect(typeset(DOCUMENT, 'html').toString()).toContain('The father found work &amp; *a home* #here.');
});

test('the same document makes the same bytes', () => {
  expect(typeset(DOCUMENT, 'pdf').equals(typeset(DOCUMENT, 'pdf'))).toBe(true);
});
