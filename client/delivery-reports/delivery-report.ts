import PostalMime, { type Attachment } from 'postal-mime';

/*
 * What mail systems say of mails that they could not deliver (RFC 3464). Such a report comes from outside, and may be long
 * or made up: nothing of it is kept but a status code, and only the Message-ID of a mail that was sent makes it count.
 */

/** What a mail says about another one. */
export type DeliveryReport =
  /** Given up: `status` as in `5.1.1`. */
  | { says: 'failed'; messageId: string; status: string }
  /** Still tried, or delivered, or passed on. */
  | { says: 'nothing new' }
  /** No report on a delivery. */
  | { says: 'nothing' };

/** Reads a mail as a report on a delivery. */
export async function deliveryReportIn(mail: Buffer): Promise<DeliveryReport> {
  const { headers, attachments } = await PostalMime.parse(mail, { forceRfc822Attachments: true });
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const status = attachments.find(({ mimeType }) => STATUS.includes(mimeType));
  if (!/^multipart\/report\b/i.test(type) || !status) return { says: 'nothing' };
  const failed = recipientsIn(textOf(status)).find(({ action }) => action === 'failed');
  if (!failed) return { says: 'nothing new' };
  const messageId = await messageIdIn(attachments.find(({ mimeType }) => ORIGINAL.includes(mimeType)));
  return messageId ? { says: 'failed', messageId, status: failed.status } : { says: 'nothing' };
}

const STATUS = ['message/delivery-status', 'message/global-delivery-status'];
const ORIGINAL = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/** One block for each recipient; the first block is about the mail as a whole. */
function recipientsIn(words: string): { action: string; status: string }[] {
  const blocks = words.replaceAll('\r\n', '\n').split(/\n{2,}/);
  return blocks
    .filter((block) => /^final-recipient:/im.test(block))
    .map((block) => ({
      action: field(block, 'action').toLowerCase(),
      status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(field(block, 'status'))?.[0] ?? '5.0.0',
    }));
}

function field(block: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(block)?.[1] ?? '';
}

async function messageIdIn(original: Attachment | undefined): Promise<string | null> {
  if (!original) return null;
  const { messageId } = await PostalMime.parse(textOf(original));
  return messageId ?? null;
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('latin1');
}
