/** A delivery report as mail systems write it; parts of it may be otherwise. */
export function reportOn(
  messageId: string,
  { action = 'failed', status = '5.1.1', original = 'message/rfc822' } = {},
): string {
  return `Return-Path: <>
From: Mail Delivery System <mailer-daemon@mx.agency.example>
To: no-reply@caseclock.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="B8F0.1/mx.agency.example"

This is a MIME-encapsulated message.

--B8F0.1/mx.agency.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.
From here on it is returned to you.

--B8F0.1/mx.agency.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.agency.example
Arrival-Date: Tue, 19 Jan 2027 06:00:03 -0800 (PST)

Final-Recipient: rfc822; corin.hale@agency.example
Original-Recipient: rfc822;corin.hale@agency.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} <corin.hale@agency.example>: Recipient
    address rejected: user unknown

--B8F0.1/mx.agency.example
Content-Description: Undelivered Message
Content-Type: ${original}

Received: from caseclock by mx.agency.example; Tue, 19 Jan 2027 06:00:03 -0800
From: Caseclock <no-reply@caseclock.example>
To: Corin Hale <corin.hale@agency.example>
Subject: MW-27-0031: Initial case plan due Wed 2027-02-03, 15 days left
Message-ID: ${messageId}
Content-Type: text/plain; charset=utf-8

Hello Corin Hale,

>From here on it is a body.

--B8F0.1/mx.agency.example--
`;
}

/** Somebody’s absence notice: a mail, and no report. */
export const ABSENCE = `From: Corin Hale <corin.hale@agency.example>
Subject: Out of office
Auto-Submitted: auto-replied

Back on Monday.
`;

/** Mails in one file, as mail systems keep them. */
export function mailbox(mails: string[]): string {
  return mails.map((mail) => `From MAILER-DAEMON Tue Jan 19 06:00:04 2027\n${quoted(mail)}\n`).join('');
}

function quoted(mail: string): string {
  return mail.replaceAll(/^(>*From )/gm, (words, _, at: number) => (at === 0 ? words : `>${words}`));
}
