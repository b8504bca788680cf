import type { Frame, Letter } from './letter';

/*
 * What every mail looks like. Styles stand at each element, because mail programs drop style sheets; nothing is loaded
 * from anywhere, because a picture that is fetched tells a stranger who reads what.
 */

const INK = '#1b1b1b';
const QUIET = '#565c65';
const BANNER = '#162e51';
const TONES = { plain: ['#005ea2', '#eff6fb'], late: ['#b50909', '#fdf1ef'], done: ['#2e7d32', '#eef6ee'] } as const;

/** The mail as plain text. */
export function textOf(letter: Letter, frame: Frame): string {
  const paragraphs = [
    `Case ${frame.caseId}`,
    `Hello ${frame.reader},`,
    letter.heading + (letter.when ? `\n${letter.when}` : ''),
    letter.body.join('\n'),
    ...(letter.list ? [listInText(letter.list.title, letter.list.items)] : []),
    ...(frame.because.length > 0 ? [whyInText(frame)] : []),
    `Open the case:\n${frame.link}`,
    footer(frame),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** The mail as HTML: one column that fits a phone. */
export function htmlOf(letter: Letter, frame: Frame): string {
  return page(letter.heading, `Case ${frame.caseId}`, contents(letter, frame));
}

/** The page that stands around every mail. */
export function page(title: string, banner: string, parts: string[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body style="margin:0;padding:0;background:#f0f0f0;color:${INK};font:16px/1.5 system-ui,'Segoe UI',Helvetica,Arial,sans-serif">
<div style="max-width:600px;margin:0 auto;background:#ffffff;overflow-wrap:anywhere">
<p style="margin:0;padding:14px 24px;background:${BANNER};color:#ffffff;font-weight:600">Caseclock &middot; ${escaped(banner)}</p>
<div style="padding:8px 24px 24px">
${parts.join('\n')}
</div>
</div>
</body>
</html>
`;
}

function contents(letter: Letter, frame: Frame): string[] {
  return [
    paragraph(`Hello ${frame.reader},`),
    heading(letter.heading),
    ...(letter.when ? [whenBox(letter.when, letter.tone)] : []),
    ...letter.body.map(paragraph),
    ...(letter.list ? [section(letter.list.title, [], letter.list.items)] : []),
    ...(frame.because.length > 0 ? [section(whyTitle(frame), frame.because.slice(0, 1), frame.because.slice(1))] : []),
    button(frame.link),
    foot(frame),
  ];
}

export function heading(words: string): string {
  return `<h1 style="margin:16px 0;font-size:24px;line-height:1.25">${escaped(words)}</h1>`;
}

/** The last line: who wrote this, and when. */
export function foot(frame: Pick<Frame, 'moment'>): string {
  const style = `margin:24px 0 0;padding-top:16px;border-top:1px solid #dcdee0;color:${QUIET};font-size:14px`;
  return `<p style="${style}">${escaped(footer(frame))}</p>`;
}

function whenBox(when: string, tone: Letter['tone']): string {
  const [edge, ground] = TONES[tone ?? 'plain'];
  const style = `margin:16px 0;padding:12px 16px;border-left:6px solid ${edge};background:${ground};font-size:18px;font-weight:600`;
  return `<p style="${style}">${unbroken(when)}</p>`;
}

function section(title: string, first: string[], lines: string[]): string {
  const heading = `<h2 style="margin:24px 0 4px;font-size:16px">${unbroken(title)}</h2>`;
  return [heading, ...first.map(paragraph), ...(lines.length > 0 ? [list(lines)] : [])].join('\n');
}

function list(lines: string[]): string {
  const items = lines.map((line) => `<li style="margin:4px 0">${unbroken(line)}</li>`).join('\n');
  return `<ul style="margin:4px 0;padding-left:20px">\n${items}\n</ul>`;
}

function button(link: string): string {
  const style = `display:inline-block;padding:12px 20px;border-radius:4px;background:#005ea2;color:#ffffff;font-weight:600;text-decoration:none`;
  const plain = `<span style="color:${QUIET};font-size:14px">${escaped(link)}</span>`;
  return `<p style="margin:24px 0 0"><a href="${escaped(link)}" style="${style}">Open the case</a><br>${plain}</p>`;
}

export function paragraph(words: string): string {
  return `<p style="margin:8px 0">${unbroken(words)}</p>`;
}

/** The sentence that explains the date; below it what it is made of. */
function whyInText(frame: Frame): string {
  const [first, ...details] = frame.because;
  return [`${whyTitle(frame)}:\n${first}`, ...details.map(item)].join('\n');
}

function whyTitle({ due }: Frame): string {
  return due ? `Why the due date is ${due}` : 'Why';
}

function listInText(title: string, lines: string[]): string {
  return [`${title}:`, ...lines.map(item)].join('\n');
}

function item(line: string): string {
  return `- ${line}`;
}

export function footer({ moment }: Pick<Frame, 'moment'>): string {
  return `Sent by Caseclock, ${moment} agency time. Nobody reads answers to this address.`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escaped(words: string): string {
  return words.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// "Wed 2027-02-03", or the date alone.
const DATES = /(?:[A-Z][a-z]{2} )?\b\d{4}-\d{2}-\d{2}\b/g;

/** Words with their dates kept in one piece: on a phone a line would break inside of them. */
export function unbroken(words: string): string {
  return escaped(words).replaceAll(DATES, '<span style="white-space:nowrap">$&</span>');
}
