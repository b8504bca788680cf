/*
 * Every route of the web program with everybody who may ask: what each of them is answered. CASE is the told family of
 * unit-3; its supervisor is away and has named a stand-in. Not indented: a route as the program has it. Below it, the
 * addresses that are tried.
 *
 *   own    the caseworker of the case          pm      the programme manager
 *   mate   a caseworker of the same unit       dhs     the DHS caseworker of the linked case
 *   other  a caseworker of another unit        dcfs    the DCFS worker of the linked case
 *   sup    the supervisor of the unit          liai    the DHS liaison
 *   sup2   a supervisor of another unit        audit   an auditor
 *   in     the stand-in, in the dates          admin   an administrator
 *   out    the same person after them          none    nobody signed in
 *
 * A form opens for whoever has its right in the case at all; the case decides whether at this moment.
 *
 * 404 is the answer of a case that does not exist. 303 of a page leads on, for `none` to the sign-in; 303 of what was
 * sent says that it was done. 422 came as far as the case, which refused it; 409 shows first what others did meanwhile; 401
 * keeps what was typed.
 */
export const MATRIX = `
                                            own  mate other sup sup2 in   out  pm   dhs  dcfs liai audit admin none
GET /health
  /health                                   200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /sign-in
  /sign-in                                  303  303  303  303  303  303  303  303  303  303  303  303  303  303
GET /sign-in/callback
  /sign-in/callback                         303  303  303  303  303  303  303  303  303  303  303  303  303  400
GET /signed-out
  /signed-out                               200  200  200  200  200  200  200  200  200  200  200  200  200  200
GET /calendars/:file{[\\w-]+\\.ics}
  /calendars/guessed.ics                    404  404  404  404  404  404  404  404  404  404  404  404  404  404
POST /delivery-reports/:secret
  /delivery-reports/guessed                 404  404  404  404  404  404  404  404  404  404  404  404  404  404
POST /unsent
  /unsent                                   400  400  400  400  400  400  400  400  400  400  400  400  400  400
GET /unsent
  /unsent                                   200  200  200  200  200  200  200  200  200  200  200  200  200  303
POST /unsent/discard
  /unsent/discard                           303  303  303  303  303  303  303  303  303  303  303  303  303  401
GET /
  /                                         303  303  303  303  303  303  303  303  303  303  303  303  303  303
GET /work
  /work                                     200  200  200  200  200  200  200  200  200  200  200  200  200  303
  /work?case=CASE                           200  200  200  200  200  200  200  200  200  200  200  200  200  303
GET /approvals
  /approvals                                200  200  200  200  200  200  200  200  200  200  200  200  200  303
GET /approvals/:case/:duty{.+}
  /approvals/CASE/plan-approval/3           200  404  404  200  404  200  404  200  404  404  404  200  404  303
  /approvals/CASE/plan-update/1             404  404  404  404  404  404  404  404  404  404  404  404  404  303
POST /approvals/:case/:duty{.+}
  /approvals/CASE/plan-approval/3           422  404  404  422  404  422  404  422  404  404  404  422  404  401
GET /open-case
  /open-case                                200  200  200  200  200  404  404  200  404  404  404  404  404  303
POST /open-case
  /open-case                                422  422  422  422  422  404  404  422  404  404  404  404  404  401
POST /open-case/draft
  /open-case/draft                          200  200  200  200  200  404  404  200  404  404  404  404  404  401
GET /cases
  /cases                                    200  200  200  200  200  200  200  200  200  200  200  200  200  303
  /cases?case=CASE                          303  200  200  303  200  303  200  303  303  303  303  303  200  303
GET /cases/:case
  /cases/CASE                               200  404  404  200  404  200  404  200  200  200  200  200  404  303
GET /cases/:case/duties/:duty{.+}
  /cases/CASE/duties/plan-update/1          200  404  404  200  404  200  404  200  404  404  404  200  404  303
  /cases/CASE/duties/report-2151a-out/2027-05 200  404  404  200  404  200  404  200  200  200  200  200  404  303
GET /cases/:case/time
  /cases/CASE/time                          200  404  404  200  404  200  404  200  404  404  404  200  404  303
GET /cases/:case/contacts
  /cases/CASE/contacts                      200  404  404  200  404  200  404  200  404  404  404  200  404  303
GET /cases/:case/court
  /cases/CASE/court                         200  404  404  200  404  200  404  200  404  404  404  200  404  303
GET /cases/:case/journal
  /cases/CASE/journal                       200  404  404  200  404  200  404  200  404  404  404  200  404  303
GET /cases/:case/plans
  /cases/CASE/plans                         200  404  404  200  404  200  404  200  404  404  404  200  404  303
GET /cases/:case/plans/:plan
  /cases/CASE/plans/plan-2                  200  404  404  200  404  200  404  200  404  404  404  200  404  303
  /cases/CASE/plans/plan-99                 404  404  404  404  404  404  404  404  404  404  404  404  404  303
GET /cases/:case/plans/:plan/submit
  /cases/CASE/plans/plan-2/submit           200  404  404  200  404  200  404  200  404  404  404  404  404  303
POST /cases/:case/plans/:plan/submit
  /cases/CASE/plans/plan-2/submit           422  404  404  422  404  422  404  422  404  404  404  422  404  401
GET /cases/:case/people
  /cases/CASE/people                        200  404  404  200  404  200  404  200  200  200  404  200  404  303
GET /cases/:case/people/:person
  /cases/CASE/people/parent-1               200  404  404  200  404  404  404  200  404  404  404  404  404  303
  /cases/CASE/people/nobody-9               404  404  404  404  404  404  404  404  404  404  404  404  404  303
POST /cases/:case/people/:person
  /cases/CASE/people/parent-1               422  404  404  422  404  404  404  422  404  404  404  404  404  401
GET /cases/:case/exchange
  /cases/CASE/exchange                      200  404  404  200  404  200  404  200  200  200  200  200  404  303
GET /cases/:case/services
  /cases/CASE/services                      200  404  404  200  404  200  404  200  404  404  404  200  404  303
GET /cases/:case/documents
  /cases/CASE/documents                     200  404  404  200  404  200  404  200  404  404  404  200  404  303
GET /cases/:case/documents/:hash
  /cases/CASE/documents/guessed             404  404  404  404  404  404  404  404  404  404  404  404  404  303
GET /cases/:case/documents/:hash/copy
  /cases/CASE/documents/guessed/copy        404  404  404  404  404  404  404  404  404  404  404  404  404  303
POST /cases/:case/documents/:hash/copy
  /cases/CASE/documents/guessed/copy        404  404  404  404  404  404  404  404  404  404  404  404  404  401
POST /cases/:case/documents
  /cases/CASE/documents                     404  404  404  404  404  404  404  404  404  404  404  404  404  401
GET /cases/:case/2151a
  /cases/CASE/2151a                         303  404  404  303  404  303  404  303  303  303  303  303  404  303
GET /cases/:case/2151a/:month
  /cases/CASE/2151a/2027-05                 200  404  404  200  404  200  404  200  200  200  200  200  404  303
GET /cases/:case/2151a/:month/form.pdf
  /cases/CASE/2151a/2027-04/form.pdf        200  404  404  200  404  200  404  200  200  200  200  200  404  303
POST /cases/:case/2151a/:month
  /cases/CASE/2151a/2027-05                 409  404  404  409  404  409  404  409  409  403  403  403  404  401
GET /cases/:case/record/sendReport2151A
  /cases/CASE/record/sendReport2151A        303  404  404  303  404  303  404  303  303  303  303  303  404  303
GET /cases/:case/record
  /cases/CASE/record                        200  404  404  200  404  200  404  200  200  200  200  200  404  303
GET /cases/:case/record/:command
  /cases/CASE/record/recordContact          303  404  404  303  404  303  404  303  303  303  303  303  404  303
  /cases/CASE/record/recordContact?form=FORM-0001  200  404  404  200  404  200  404  200  403  403  403  403  404  303
  /cases/CASE/record/approvePlan            303  404  404  303  404  303  404  303  403  403  403  403  404  303
  /cases/CASE/record/receiveReport2151A?form=FORM-0002  200  404  404  200  404  200  404  200  403  200  403  403  404  303
  /cases/CASE/record/createPlan?kind=court-order&form=FORM-0001 200  404  404  200  404  200  404  200  403  403  403  403  404  303
  /cases/CASE/record/revisePlan?plan=plan-2&section=objectives&form=FORM-0001  303  404  404  303  404  303  404  303  403  403  403  403  404  303
  /cases/CASE/record/noSuchForm             404  404  404  404  404  404  404  404  404  404  404  404  404  303
POST /cases/:case/record/:command
  /cases/CASE/record/recordContact          303  404  404  303  404  303  404  303  403  403  403  403  404  401
POST /cases/:case/record/:command/draft
  /cases/CASE/record/recordContact/draft    200  404  404  200  404  200  404  200  200  200  200  403  404  401
GET /team
  /team                                     404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/workload.csv
  /team/workload.csv                        404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/overdue
  /team/overdue                             404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/overdue.csv
  /team/overdue.csv                         404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/measures
  /team/measures                            404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/measures.csv
  /team/measures.csv                        404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/stand-in
  /team/stand-in                            404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/people/:person
  /team/people/w-hale                       404  404  404  200  404  200  404  200  404  404  404  404  404  303
GET /team/measures/list
  /team/measures/list?measure=full-in-care      404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/measures/list.csv
  /team/measures/list.csv?measure=full-in-care  404  404  404  200  200  200  200  200  404  404  404  404  404  303
GET /team/hand-over
  /team/hand-over?from=w-hale&case=CASE&to=w-teague  404  404  404  200  404  200  404  200  404  404  404  404  404  303
POST /team/hand-over
  /team/hand-over                           404  404  404  404  404  404  404  404  404  404  404  404  404  401
POST /team/stand-in
  /team/stand-in                            404  404  404  422  422  422  422  422  404  404  404  404  404  401
POST /cases/:case/record/:command/preview
  /cases/CASE/record/recordContact/preview  200  404  404  200  404  200  404  200  404  404  404  404  404  401
  /cases/CASE/record/approvePlan/preview    404  404  404  404  404  404  404  404  404  404  404  404  404  401
GET /drafts
  /drafts                                   200  200  200  200  200  200  200  200  200  200  200  200  200  303
POST /drafts/delete
  /drafts/delete                            404  404  404  404  404  404  404  404  404  404  404  404  404  401
GET /access
  /access                                   404  404  404  404  404  404  404  404  404  404  404  200  404  303
GET /access/log.csv
  /access/log.csv                           404  404  404  404  404  404  404  404  404  404  404  200  404  303
GET /settings
  /settings                                 404  404  404  404  404  404  404  303  404  404  404  404  303  303
GET /settings/staff
  /settings/staff                           404  404  404  404  404  404  404  404  404  404  404  404  200  303
GET /settings/staff.csv
  /settings/staff.csv                       404  404  404  404  404  404  404  404  404  404  404  404  200  303
GET /settings/upload
  /settings/upload                          404  404  404  404  404  404  404  404  404  404  404  404  200  303
GET /settings/agency
  /settings/agency                          404  404  404  404  404  404  404  404  404  404  404  404  200  303
GET /settings/policy
  /settings/policy                          404  404  404  404  404  404  404  200  404  404  404  404  200  303
GET /settings/dry-run
  /settings/dry-run                         404  404  404  404  404  404  404  200  404  404  404  404  200  303
GET /settings/staff/:person
  /settings/staff/w-hale                    404  404  404  404  404  404  404  404  404  404  404  404  200  303
GET /settings/policy/:pack
  /settings/policy/santa-clara@2027.1       404  404  404  404  404  404  404  200  404  404  404  404  200  303
POST /settings/staff/:person
  /settings/staff/w-hale                    404  404  404  404  404  404  404  404  404  404  404  404  422  401
POST /settings/upload
  /settings/upload                          404  404  404  404  404  404  404  404  404  404  404  404  422  401
POST /settings/dry-run
  /settings/dry-run                         404  404  404  404  404  404  404  422  404  404  404  404  422  401
GET /break-glass
  /break-glass                              404  404  404  200  200  404  404  200  404  404  404  200  404  303
GET /break-glass/log
  /break-glass/log                          404  404  404  200  200  404  404  200  404  404  404  200  404  303
POST /break-glass
  /break-glass                              404  404  404  422  422  404  404  422  404  404  404  422  404  401
GET /help
  /help                                     200  200  200  200  200  200  200  200  200  200  200  200  200  303
GET /help/:page
  /help/contacts                            200  200  200  200  200  200  200  200  200  200  200  200  200  303
  /help/nothing                             404  404  404  404  404  404  404  404  404  404  404  404  404  303
GET /api/v1/me
  /api/v1/me                                200  200  200  200  200  200  200  200  200  200  200  200  200  401
GET /api/v1/work
  /api/v1/work                              200  200  200  200  200  200  200  200  200  200  200  200  200  401
GET /api/v1/openapi.json
  /api/v1/openapi.json                      200  200  200  200  200  200  200  200  200  200  200  200  200  401
GET /api/v1/docs
  /api/v1/docs                              200  200  200  200  200  200  200  200  200  200  200  200  200  401
GET /api/v1/cases/:case
  /api/v1/cases/CASE                        200  404  404  200  404  200  404  200  200  200  200  200  404  401
GET /api/v1/cases/:case/duties/:duty
  /api/v1/cases/CASE/duties/plan-update%2F1 200  404  404  200  404  200  404  200  404  404  404  200  404  401
  /api/v1/cases/CASE/duties/report-2151a-out%2F2027-05 200  404  404  200  404  200  404  200  200  200  200  200  404  401
GET /api/v1/cases/:case/forecast
  /api/v1/cases/CASE/forecast               200  404  404  200  404  200  404  200  404  404  404  200  404  401
GET /api/v1/cases/:case/journal
  /api/v1/cases/CASE/journal                200  404  404  200  404  200  404  200  404  404  404  200  404  401
GET /api/v1/cases/:case/plans/:plan
  /api/v1/cases/CASE/plans/plan-2           200  404  404  200  404  200  404  200  404  404  404  200  404  401
POST /api/v1/cases
  /api/v1/cases                             422  422  422  422  422  403  403  422  403  403  403  403  403  401
POST /api/v1/cases/:case/commands/:command
  /api/v1/cases/CASE/commands/recordContact 422  404  404  422  404  422  404  422  422  422  422  403  404  401
  /api/v1/cases/CASE/commands/noSuchCommand 404  404  404  404  404  404  404  404  404  404  404  403  404  401
POST /language
  /language                                 303  303  303  303  303  303  303  303  303  303  303  303  303  303
POST /team/stand-in/take-back
  /team/stand-in/take-back                  404  404  404  303  303  303  303  303  404  404  404  404  404  401
POST /sign-out
  /sign-out                                 303  303  303  303  303  303  303  303  303  303  303  303  303  303
`;

/** What one address is to answer to everybody, by the names of the columns. */
export interface MatrixRow {
  route: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  address: string;
  answers: Record<string, number>;
}

/** The matrix as rows. */
export function matrixRows(text = MATRIX): MatrixRow[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = head.trim().split(/\s+/);
  let route = '';
  return lines.flatMap((line): MatrixRow[] => {
    if (!line.startsWith(' ')) {
      route = line.trim();
      return [];
    }
    const [address = '', ...answers] = line.trim().split(/\s+/);
    if (answers.length !== columns.length) throw new Error(`${route}: ${address} has ${answers.length} answers`);
    const method = route.split(' ')[0] as MatrixRow['method'];
    return [
      { route, method, address, answers: Object.fromEntries(columns.map((who, at) => [who, Number(answers[at])])) },
    ];
  });
}
