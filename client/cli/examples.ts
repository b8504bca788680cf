/** Examples for the help of the program and of each subcommand. */
export const EXAMPLES = {
  program: `Examples:
  caseclock open marlow.yaml
  caseclock tell MW-27-0031 setHearing --by w-hale --kind status-review --on 2027-06-08
  caseclock agenda MW-27-0031
  caseclock explain MW-27-0031 plan-update/1
  caseclock forecast MW-27-0031 --months 24
  caseclock worklist --worker w-hale --overdue
  caseclock measures --from 2027-10-01 --to 2028-09-30 --by unit
  caseclock simulate test/scenarios/marlow.yaml --fast

Help for one of them: caseclock tell --help`,

  open: `Examples:
  caseclock open marlow.yaml
  caseclock open marlow.yaml --settings agency.yaml

A case file:
  case: MW-27-0031
  by: w-hale
  policy: santa-clara@2027.1
  settings: { zone: America/Los_Angeles }
  family:
    - { id: child-1, role: child, birth: 2015-08-30 }
    - { id: parent-1, role: parent }
  staff:
    - { id: w-hale, role: caseworker }
    - { id: s-okafor, role: supervisor }
  worker: w-hale
  removals: [{ child: child-1, on: 2027-01-06 }]`,

  import: `Example:
  caseclock import caseload.csv --by m-vasquez --settings agency.yaml`,

  tell: `Examples:
  caseclock tell MW-27-0031 setHearing --by w-hale --kind status-review --on 2027-06-08
  caseclock tell MW-27-0031 submitPlan --by w-hale --plan plan-1
  caseclock tell MW-27-0031 createPlan --by w-hale --args - < plan.json
  caseclock tell MW-27-0031 recordReviews --by w-hale --plan plan-1 \\
    --reviews '{"person": "parent-1", "outcome": "signed", "on": "2027-02-05"}'`,

  drafts: `Examples:
  caseclock drafts --by w-hale
  caseclock tell MW-27-0031 recordFamilyAssessment --by w-hale --draft
  caseclock drafts drop MW-27-0031 recordFamilyAssessment --by w-hale --about plan-2`,

  agenda: `Examples:
  caseclock agenda MW-27-0031
  caseclock agenda MW-27-0031 --all --json`,

  explain: `Example:
  caseclock explain MW-27-0031 plan-update/1`,

  journal: `Examples:
  caseclock journal MW-27-0031 --from 2027-06-01 --to 2027-06-30
  caseclock journal verify
  caseclock agenda MW-27-0031 --as-of 2027-06-01`,

  export: `Examples:
  caseclock export MW-27-0031 --by w-hale
  caseclock export MW-27-0031 --by a-reyes --out audit/MW-27-0031.zip`,

  forecast: `Examples:
  caseclock forecast MW-27-0031
  caseclock forecast MW-27-0031 --months 6 --json`,

  worklist: `Examples:
  caseclock worklist --worker w-hale
  caseclock worklist --supervisor s-okafor --awaiting
  caseclock worklist --overdue --json`,

  checklists: `Examples:
  caseclock checklists MW-27-0031
  caseclock tell MW-27-0031 recordChecklist --by w-hale --checklist engaging-the-family --about plan-2 \\
    --done encouraged --done purpose-explained`,

  evidence: `Examples:
  caseclock evidence MW-27-0031`,

  bounces: `Examples:
  caseclock bounces /var/mail/caseclock
  caseclock bounces - < report.eml`,

  schedules: `Examples:
  caseclock schedules --zone America/Los_Angeles
  CASECLOCK_SETTINGS=agency.yaml caseclock schedules`,

  measures: `Examples:
  caseclock measures --from 2027-10-01 --to 2028-09-30
  caseclock measures --from 2028-03-01 --to 2028-03-31 --by worker
  caseclock measures --from 2027-01-01 --to 2028-03-31 --case MW-27-0031 --list --format csv`,

  draft: `Examples:
  caseclock draft MW-27-0031
  caseclock draft MW-27-0031 --month 2027-03 --json`,

  narratives: `Examples:
  caseclock narratives MW-27-0031
  caseclock narratives MW-27-0031 --plan plan-2 --json
  caseclock narratives MW-27-0031 --versions`,

  notices: `Examples:
  caseclock notices --person w-hale
  caseclock notices --case MW-27-0031 --status failed --json`,

  access: `Examples:
  caseclock access --case MW-27-0031
  caseclock access --person w-hale --from 2027-06-01 --to 2027-06-30`,

  plan: `Examples:
  caseclock plan MW-27-0031
  caseclock plan MW-27-0031 plan-2 --by-participant`,

  print: `Examples:
  caseclock print MW-27-0031
  caseclock print MW-27-0031 case-plan --by w-hale --plan plan-2 --out plan-2.pdf
  caseclock print MW-27-0031 case-plan --by w-hale --for parent-1 --language es --out copy.html`,

  copy: `Example:
  caseclock copy MW-27-0031 3f9a61c2 --by w-hale --to parent-1 --on 2027-05-28`,

  name: `Examples:
  caseclock name MW-27-0031 parent-1 "Adele Marlow" --by w-hale
  caseclock name MW-27-0031 caregiver-1 --by w-hale --telephone 555-0142 --address "12 Elm Street" --protected`,

  family: `Example:
  caseclock family MW-27-0031 --by w-hale`,

  expunge: `Examples:
  caseclock expunge MW-27-0031 --by m-vasquez --order JV-2031-0457
  caseclock expunge MW-27-0031 --by m-vasquez --order JV-2031-0457 --yes`,

  lists: `Examples:
  caseclock lists service-objectives
  caseclock lists
  caseclock lists strengths --case MW-27-0031 --json`,

  policy: `Examples:
  caseclock policy show santa-clara
  caseclock policy check agency.yaml
  caseclock policy adopt santa-clara@2027.2 --dry-run
  caseclock policy adopt santa-clara@2027.2 --by m-vasquez --settings agency.yaml`,

  staff: `Examples:
  caseclock staff --unit unit-3
  caseclock staff import staff.csv --by m-vasquez`,

  calendar: `Examples:
  caseclock calendar --person w-hale --by m-vasquez
  caseclock calendar --agency --by m-vasquez
  caseclock calendar
  caseclock calendar --revoke 3 --by m-vasquez`,

  web: `Examples:
  caseclock web
  CASECLOCK_WEB_PORT=9040 caseclock web`,

  simulate: `Examples:
  caseclock simulate test/scenarios/marlow.yaml
  caseclock simulate test/scenarios/marlow.yaml --fast
  caseclock simulate test/scenarios/marlow.yaml --from-today --as TRY-1`,
};
