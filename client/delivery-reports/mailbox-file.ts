/** The mails of a mailbox file (mbox, RFC 4155), or the one mail that the file is. */
export function mailsIn(file: Buffer): Buffer[] {
  // Byte by byte: mails of several encodings stand in one file.
  const text = file.toString('latin1').replaceAll('\r\n', '\n');
  if (text.trim() === '') return [];
  if (!/^From \S/.test(text)) return [Buffer.from(text, 'latin1')];
  const mails = text.split(/(?:^|\n\n)From [^\n]*\n/).filter((mail) => mail.trim() !== '');
  return mails.map((mail) => Buffer.from(mail.replaceAll(/^>(>*From )/gm, '$1'), 'latin1'));
}
